using System.Text;

namespace KhuyenCong.Domain.Tests;

public class DocumentExceptionTest
{
    [Fact]
    public void Carries_its_error_and_the_English_description()
    {
        DocumentError error = new(ErrorCode.BadValue, "a.json", 1234, 5, "$.x", new Fault(new("sai", "wrong"), new("đúng", "right")), null);
        DocumentException exception = new(error);
        Assert.Same(error, exception.Error);
        Assert.Same(error, Assert.Single(exception.Errors));
        Assert.Equal("bad_value", error.Code);
        Assert.Equal(error.Describe(DisplayLanguage.English), exception.Message);
        Assert.IsType<FormatException>(exception, exactMatch: false);
    }

    [Fact]
    public void Names_the_errors_of_all_items_of_a_list_and_all_faults_of_an_item()
    {
        string text = DocumentText.Altered("\"value\": 18400, \"unit\": \"lao động\"", "\"value\": -1, \"unit\": \"lao động\"").Replace("province:binh_dinh", "province:x", StringComparison.Ordinal)
            .Replace("1737.73", "-1", StringComparison.Ordinal);
        DocumentException exception = Assert.Throws<DocumentException>(() => DocumentText.Read(text));
        Assert.Equal(
            "$.observations[0].value negative_value, $.observations[1].reporting_unit unknown_reporting_unit, $.observations[1].value negative_value",
            string.Join(", ", exception.Errors.Select(error => $"{error.Path} {error.Code}")));
        Assert.Same(exception.Errors[0], exception.Error);
        Assert.EndsWith(" (and 2 more)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_not_shortened_within_a_character()
    {
        // 97 of the 100 bytes are kept: a quote and 95 letters leave one, too few for a pair.
        string value = new string('a', 95) + "😀😀😀";
        DocumentException exception = Assert.Throws<DocumentException>(() => ReportDocument.Read(Encoding.UTF8.GetBytes($$"""{ "format": "{{value}}" }"""), "a.json"));
        Assert.Equal('"' + new string('a', 95) + "...", exception.Error.Value);
    }

    [Fact]
    public void Stops_at_the_hundredth_error()
    {
        string item = "{ \"indicator\": \"trained_workers\", \"reporting_unit\": \"nation\", \"period\": \"x\", \"value\": 1, \"unit\": \"lao động\" }";
        string text = $$"""{ "format": "khuyencong-observations/1", "id": "a", "title": "b", "observations": [ {{string.Join(',', Enumerable.Repeat(item, 250))}} ] }""";
        DocumentException exception = Assert.Throws<DocumentException>(() => ObservationDocument.Read(Encoding.UTF8.GetBytes(text), "a.json"));
        Assert.Equal(100, exception.Errors.Length);
        Assert.Equal("$.observations[99].period", exception.Errors[^1].Path);
    }
}
