using System.Collections.Immutable;
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

    // 33.000 figures with notes of 600 letters are more than the 16.777.216 bytes that are read.
    [Fact]
    public void A_document_that_could_not_be_read_back_is_not_written()
    {
        BilingualText note = new(new string('x', 600));
        ObservationDocument document = new("made_up", "Báo cáo", Enumerable.Range(0, 33_000).Select(i => new Observation(
            NationalIndicators.TrainedWorkers.Of(i), ReportingUnit.Organisation(FormattableString.Invariant($"Trung tâm {i}")), ReportingPeriod.Year(2020)) { Note = note }));
        using MemoryStream stream = new();
        Assert.Contains("no more than 16 MB are read back", Assert.Throws<InvalidOperationException>(() => document.Write(stream)).Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task What_is_written_without_blocking_is_what_is_written()
    {
        ReportDocument document = Report(3);
        using MemoryStream stream = new();
        await document.WriteAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(Written(document), Encoding.UTF8.GetString(stream.ToArray()));
        using MemoryStream never = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => document.WriteAsync(never, new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8", () => document.WriteAsync(null!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_document_is_read_from_a_stream_that_must_not_block()
    {
        using AsyncStream stream = new(Encoding.UTF8.GetBytes(ProgramText.Staged));
        PromotionProgram program = await PromotionProgram.ReadAsync(stream, "program.json", cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("made_up_2021_2024", program.Id);
        using AsyncStream wrong = new("{"u8.ToArray());
        DocumentException error = await Assert.ThrowsAsync<DocumentException>(
            () => PromotionProgram.ReadAsync(wrong, "program.json", cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(("json_syntax", "program.json"), (error.Error.Code, error.Error.DocumentName));
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<ArgumentNullException>("utf8", () => ReportDocument.ReadAsync(null!, "a", cancellation: cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>("name", () => ReportDocument.ReadAsync(wrong, null!, cancellation: cancellation));
    }

    [Fact]
    public async Task An_endless_stream_is_read_without_blocking_to_the_limit_and_no_further()
    {
        using EndlessStream stream = new();
        DocumentException error = await Assert.ThrowsAsync<DocumentException>(
            () => ObservationDocument.ReadAsync(stream, "endless.json", cancellation: TestContext.Current.CancellationToken));
        Assert.Equal("document_too_long", error.Error.Code);
        Assert.InRange(stream.BytesRead, Limit, Limit + (1024 * 1024));
    }

    [Fact]
    public void A_text_is_tried_and_every_error_given()
    {
        byte[] good = Encoding.UTF8.GetBytes(ProgramText.Staged);
        Assert.True(PromotionProgram.TryRead(good, "program.json", out PromotionProgram? program, out ImmutableArray<DocumentError> none));
        Assert.Equal(("made_up_2021_2024", 0), (program.Id, none.Length));
        string bad = ProgramText.Staged
            .Replace("\"value\": 3, \"unit\": \"lớp\"", "\"value\": 3, \"unit\": \"buổi\"", StringComparison.Ordinal)
            .Replace("\"value\": 7, \"unit\": \"lớp\"", "\"value\": 7, \"unit\": \"buổi\"", StringComparison.Ordinal);
        Assert.False(PromotionProgram.TryRead(Encoding.UTF8.GetBytes(bad), "program.json", out program, out ImmutableArray<DocumentError> errors));
        Assert.Null(program);
        Assert.Equal(["unknown_unit", "unknown_unit"], errors.Select(error => error.Code));
        Assert.Equal(
            Assert.Throws<DocumentException>(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(bad), "program.json")).Errors.Select(error => error.Describe()),
            errors.Select(error => error.Describe()));
        Assert.Throws<ArgumentNullException>("name", () => PromotionProgram.TryRead(default, null!, out _, out _));
    }

    [Fact]
    public async Task Every_document_is_read_with_a_catalogue_in_every_way()
    {
        Catalogue mine = Catalogue.National.With(CatalogueAddition.Program);
        byte[] text = """
            {"format":"khuyencong-observations/1","id":"made_up","title":"minh hoa","observations":[
              {"indicator":"ha_noi.money","reporting_unit":"province:ha_noi","years":"2022","value":5,"unit":"\u0111\u1ed3ng"}]}
            """u8.ToArray();
        Assert.True(ObservationDocument.TryRead(text, "a.json", out ObservationDocument? tried, out _, mine));
        Assert.Equal("ha_noi.money", tried.Observations[0].Indicator.Id);
        Assert.False(ObservationDocument.TryRead(text, "a.json", out _, out ImmutableArray<DocumentError> errors));
        Assert.Equal("unknown_indicator", Assert.Single(errors).Code);
        using AsyncStream stream = new(text);
        Assert.Single((await ObservationDocument.ReadAsync(stream, "a.json", mine, TestContext.Current.CancellationToken)).Observations);
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
