using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

public class JsonTextTest
{
    private const int Limit = 16 * 1024 * 1024;

    [Fact]
    public void A_document_is_indented_by_line_feeds_and_ends_with_one()
    {
        string text = Written(Report(1));
        Assert.StartsWith("{\n  \"format\": \"khuyencong-report/1\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    // 30.000 figures of 540 bytes are 16,2 million bytes on one line, and with 37 more for each, indented, 17,3 million.
    [Fact]
    public void A_document_that_would_be_too_long_is_written_on_one_line_and_read_back()
    {
        ReportDocument document = Report(30_000);
        string text = Written(document);
        Assert.InRange(Encoding.UTF8.GetByteCount(text), Limit * 3 / 4, Limit);
        Assert.Equal(1, text.Count(c => c == '\n'));
        Assert.Equal(document.Figures.Length, ReportDocument.Read(Encoding.UTF8.GetBytes(text), "report.json").Figures.Length);
    }

    private static ReportDocument Report(int count)
    {
        string place = new('a', 480);
        IEnumerable<string> figures = Enumerable.Range(0, count).Select(i => string.Create(
            CultureInfo.InvariantCulture, $$"""{"id":"figure_{{i:D6}}","text":"18.400 lao \u0111ộng","place":"{{place}}"}"""));
        string text = $$"""{"format":"khuyencong-report/1","id":"a","figures":[{{string.Join(',', figures)}}],"claims":[]}""";
        return ReportDocument.Read(Encoding.UTF8.GetBytes(text), "report.json");
    }

    private static string Written(ReportDocument document)
    {
        using MemoryStream stream = new();
        document.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
