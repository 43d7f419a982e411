using System.Text;

namespace KhuyenCong.Domain.Tests;

public partial class JsonSourceTest
{
    // A comma too many, a letter where a value should be, a text and an object that end too early, nothing at all, two documents.
    [Theory]
    [InlineData("{\n  \"a\": 1,\n}", 3, 1, "}")]
    [InlineData("{\n  \"a\": x\n}", 2, 8, "x")]
    [InlineData("[1,\n 2", 2, 3, null)]
    [InlineData("{ \"a\": 1", 1, 9, null)]
    [InlineData("", 1, 1, null)]
    [InlineData("   ", 1, 4, null)]
    [InlineData("{} {}", 1, 4, "{}")]
    [InlineData("{ \"a\": 01 }", 1, 9, "1 }")]
    [InlineData("{ /* c */ }", 1, 3, "/* c */ }")]
    public void Malformed_JSON_is_an_error_at_the_place_where_it_breaks(string text, int line, int column, string? value)
    {
        DocumentError error = DocumentText.ErrorOf(text);
        Assert.Equal(("json_syntax", "test.json", "$"), (error.Code, error.DocumentName, error.Path));
        Assert.Equal((line, column, value), (error.Line, error.Column, error.Value));
    }

    [Fact]
    public void Malformed_JSON_is_reported_as_such() => Assert.Equal(new BilingualText("JSON sai cú pháp", "malformed JSON"), DocumentText.ErrorOf(string.Empty).Problem);

    [Fact]
    public void A_Vietnamese_letter_before_the_error_is_one_column()
    {
        // { "Đề án": x } has x in column 12: two bytes of "Đ" and three of "ề" are one column each.
        Assert.Equal((1, 12), PlaceOf("{ \"Đề án\": x }"));
        Assert.Equal((1, 12), PlaceOf("{ \"De an\": x }"));

        // Two spaces, "title": and a space make 11 characters, the title 13 with its marks, then a comma and a space; "lạ": and a space make 6: 33.
        DocumentError error = DocumentText.ErrorOf("\"title\": \"Báo cáo\",", "\"title\": \"Báo cáo ước\", \"lạ\": 1,");
        Assert.Equal(("$.lạ", 4, 33), (error.Path, error.Line, error.Column));
    }

    [Fact]
    public void A_truncated_document_breaks_at_its_end()
    {
        // Lines 1 to 5 of the valid text, whose fifth has 19 characters.
        string truncated = string.Join('\n', DocumentText.Valid.Split('\n').Take(5));
        Assert.Equal((5, 20), PlaceOf(truncated));
    }

    [Fact]
    public void Lines_may_end_as_on_any_system() =>
        Assert.Equal((2, 8), PlaceOf("{\r\n  \"a\": x\r\n}"));

    [Fact]
    public void Text_that_is_not_Unicode_is_an_error_at_its_place()
    {
        // Line 4: the title begins in column 12. \uD800 is half a character; FF is no byte of UTF-8.
        DocumentError half = DocumentText.ErrorOf("\"Báo cáo\"", "\"\\uD800\"");
        Assert.Equal(("not_unicode", 4, 12), (half.Code, half.Line, half.Column));
        DocumentError name = DocumentText.ErrorOf("\"title\"", "\"\\uDC00\"");
        Assert.Equal(("not_unicode", 4, 3), (name.Code, name.Line, name.Column));
        byte[] bytes = Encoding.Latin1.GetBytes("{\n \"format\": \"\u00FF\" }");
        DocumentError stray = Assert.Throws<DocumentException>(() => ObservationDocument.Read(bytes, "test.json")).Error;
        Assert.Equal(("not_unicode", 2, 12), (stray.Code, stray.Line, stray.Column));
        DocumentError text = DocumentText.ErrorOf("\"gần 1.737,73 triệu đồng\"", "\"\\uD800\"");
        Assert.Equal(("not_unicode", 10, 56), (text.Code, text.Line, text.Column));
    }

    [Fact]
    public void Nesting_too_deep_is_malformed() => Assert.Equal("json_syntax", DocumentText.ErrorOf(new string('[', 1000)).Code);

    [Fact]
    public void A_long_value_is_shortened()
    {
        // 97 bytes of it and three points.
        DocumentError error = DocumentText.ErrorOf("\"trained_workers\"", $"\"{new string('x', 120)}\"");
        Assert.Equal($"\"{new string('x', 96)}...", error.Value);
    }

    private static (int Line, int Column) PlaceOf(string text)
    {
        DocumentError error = DocumentText.ErrorOf(text);
        return (error.Line, error.Column);
    }
}
