namespace KhuyenCong.Domain.Tests;

public partial class DocumentErrorTest
{
    [Fact]
    public void An_error_is_one_line_in_both_languages()
    {
        DocumentError figure = Assert.Single(ReportText.Read(ReportText.Altered("18.400 lao động", "57/63")).UnreadableTexts);
        Assert.Equal(
            "test.json: dòng 7, cột 66, $.figures[0].text: \"trained\": không đọc được số liệu, ký tự thứ 3: phân số; hãy ghi tử số và mẫu số thành hai số liệu "
            + "(giá trị: \"57/63\"); cần một số liệu như \"18.400 lao động\", \"gần 9.500 tỷ đồng\", \"13,14%\".",
            figure.Describe());
        Assert.Equal(
            "test.json: line 7, column 66, $.figures[0].text: \"trained\": not a printed figure, at character 3: a fraction; state its two numbers as two figures "
            + "(value: \"57/63\"); expected a figure such as \"18.400 lao động\", \"gần 9.500 tỷ đồng\" or \"13,14%\".",
            figure.Describe(DisplayLanguage.English));
        DocumentException exception = Assert.Throws<DocumentException>(() => DocumentText.Read(DocumentText.Altered("18400", "-18400")));
        const string Line = "test.json: dòng 6, cột 99, $.observations[0].value: \"lao động\" không thể âm (giá trị: -18400); cần một số nguyên không âm.";
        Assert.Equal(Line, exception.Error.Describe());
        Assert.Equal(Line, exception.Error.ToString());
        Assert.Equal(
            "test.json: line 6, column 99, $.observations[0].value: \"lao động\" cannot be negative (value: -18400); expected a whole number, not negative.",
            exception.Error.Describe(DisplayLanguage.English));
        Assert.Equal(exception.Error.Describe(DisplayLanguage.English), exception.Message);
        DocumentError plain = new(ErrorCode.BadValue, "a.json", 1234, 5, "$.x", new Fault(new("sai", "wrong"), new("đúng", "right")), null);
        Assert.Equal("a.json: dòng 1234, cột 5, $.x: sai; cần đúng.", plain.Describe());
        Assert.Equal("a.json: line 1234, column 5, $.x: wrong; expected right.", plain.Describe(DisplayLanguage.English));
        DocumentError table = Assert.Throws<DocumentException>(() => SupportTable.Read("[]"u8.ToArray(), "test.json")).Error;
        Assert.Equal("test.json: dòng 1, cột 1, $: sai kiểu (giá trị: []); cần một đối tượng {...}.", table.Describe());
        Assert.Equal("test.json: line 1, column 1, $: wrong type (value: []); expected an object {...}.", table.Describe(DisplayLanguage.English));
    }

    /// <summary>Checks code, place and value of an error, and that both of its descriptions name them.</summary>
    internal static void AssertStands(DocumentError error, string code, int line, int column, string path, string? value)
    {
        Assert.Equal((code, path, value), (error.Code, error.Path, error.Value));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Equal("test.json", error.DocumentName);
        string place = FormattableString.Invariant($@"^test\.json: \D+{line}, \D+{column}, {System.Text.RegularExpressions.Regex.Escape(path)}: ");
        string vietnamese = error.Describe(), english = error.Describe(DisplayLanguage.English);
        Assert.Matches(place, vietnamese);
        Assert.Matches(place, english);
        Assert.Contains(error.Problem.Vietnamese, vietnamese, StringComparison.Ordinal);
        Assert.Contains(error.Problem.English, english, StringComparison.Ordinal);
        Assert.EndsWith($" {error.Expected.Vietnamese}.", vietnamese, StringComparison.Ordinal);
        Assert.EndsWith($" {error.Expected.English}.", english, StringComparison.Ordinal);
    }
}
