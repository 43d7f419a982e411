using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class ObservationDocumentTest
{
    [Fact]
    public void Reads_figures_in_the_order_of_the_file()
    {
        ObservationDocument document = DocumentText.Read(DocumentText.Valid);
        Assert.Equal(("report", "Báo cáo", LegalDocumentKind.Report), (document.Document.Id, document.Document.Title.Vietnamese, document.Document.Kind));
        Assert.Equal("Báo cáo", document.ToString());
        Assert.Equal(2, document.Observations.Length);

        Observation workers = document.Observations[0];
        Assert.Equal(NationalIndicators.TrainedWorkers.Of(18_400), workers.Value);
        Assert.Equal((ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2020))), (workers.ReportingUnit, workers.Period));
        Assert.Equal((FundingSource.Unstated, FundingStage.Unstated, ObservationStatus.Final), (workers.Funding, workers.Stage, workers.Status));
        Assert.True(workers.Citation is null && workers.Note is null);
        Assert.Equal("trained_workers, nation, giai đoạn 2014 - 2020: 18.400 lao động", workers.ToString());

        // 1.737,73 triệu = 1.737.730.000 đồng.
        Observation funding = document.Observations[1];
        Assert.Equal(new Quantity(1_737_730_000, MeasureUnit.Dong), funding.Quantity);
        Assert.Equal((MeasureUnit.Dong, Hedge.Nearly), (funding.Quantity.Unit, funding.Value.Hedge));
        Assert.Equal("province:binh_dinh", funding.ReportingUnit.Id);
        Assert.Equal((FundingSource.LocalProvince, FundingStage.Disbursed, ObservationStatus.Estimated), (funding.Funding, funding.Stage, funding.Status));
        Assert.Equal(new Citation(document.Document) { Section = "III.2", Quote = "gần 1.737,73 triệu đồng" }, funding.Citation);
        Assert.Equal(new BilingualText("ghi chú", "a note"), funding.Note);
    }

    [Fact]
    public void Reads_a_stream_and_a_byte_order_mark()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(DocumentText.Valid)];
        using MemoryStream stream = new(text);
        Assert.Equal(2, ObservationDocument.Read(stream, "test.json").Observations.Length);
        Assert.Equal(2, ObservationDocument.Read(text, "test.json").Observations.Length);

        // The mark does not count as a column: "[" is in column 1.
        DocumentError error = Assert.Throws<DocumentException>(() => ObservationDocument.Read((byte[])[0xEF, 0xBB, 0xBF, (byte)'[', (byte)']'], "test.json")).Error;
        Assert.Equal(("wrong_type", 1, 1, "$", "[]"), (error.Code, error.Line, error.Column, error.Path, error.Value));
    }

    [Fact]
    public void A_report_that_the_catalogue_cites_is_that_document_and_has_its_title()
    {
        const string Title = "Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020";
        string cited = DocumentText.Valid.Replace("\"id\": \"report\"", "\"id\": \"national_report_2014_2020\"", StringComparison.Ordinal);
        LegalDocument source = DocumentText.Read(cited.Replace("\"Báo cáo\"", $"\"{Title}\"", StringComparison.Ordinal)).Document;
        Assert.Same(NationalIndicators.CounterpartCapital.Citation.Document, source);

        DocumentError error = DocumentText.ErrorOf(cited);
        Assert.Equal(("bad_value", "$.title", "\"Báo cáo\""), (error.Code, error.Path, error.Value));
        Assert.Contains(Title, error.Expected.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_a_figure_by_its_whole_key()
    {
        ObservationDocument document = DocumentText.Read(DocumentText.Valid);
        Observation trained = document.Observations[0], funding = document.Observations[1];
        Assert.Same(trained, document.Find(trained.Indicator, ReportingUnit.Nation, trained.Period));
        Assert.Same(funding, document.Find(funding.Indicator, funding.ReportingUnit, funding.Period, funding.Funding, funding.Stage));

        Assert.Null(document.Find(NationalIndicators.DemonstrationModels, ReportingUnit.Nation, trained.Period));
        Assert.Null(document.Find(trained.Indicator, ReportingUnit.Unallocated, trained.Period));
        Assert.Null(document.Find(trained.Indicator, ReportingUnit.Nation, ReportingPeriod.Year(1999)));
        Assert.Null(document.Find(funding.Indicator, funding.ReportingUnit, funding.Period, FundingSource.Other, funding.Stage));
        Assert.Null(document.Find(funding.Indicator, funding.ReportingUnit, funding.Period, funding.Funding, FundingStage.Settled));
        Assert.Throws<ArgumentNullException>(() => document.Find(null!, ReportingUnit.Nation, trained.Period));
        Assert.Throws<ArgumentNullException>(() => document.Find(trained.Indicator, null!, trained.Period));
    }

    [Fact]
    public void Figures_that_differ_in_one_dimension_are_different_figures()
    {
        // Same indicator, unit and years; another source of money, another stage of money.
        const string Line = "{ \"indicator\": \"promotion_funding\", \"reporting_unit\": \"nation\", \"period\": \"2018\", \"value\": 5, \"unit\": \"đồng\"";
        string figures = $"{Line} }}, {Line}, \"source\": \"national\" }}, {Line}, \"source\": \"national\", \"stage\": \"planned\" }},";
        Assert.Equal(5, DocumentText.Read(DocumentText.Altered("    {\n", $"    {figures}\n    {{\n")).Observations.Length);
    }

    [Fact]
    public void Refuses_more_than_16_MB()
    {
        // 16 MB = 16 * 1024 * 1024 = 16.777.216 bytes; white space after the document counts.
        byte[] text = Encoding.UTF8.GetBytes(DocumentText.Valid);
        byte[] longest = [.. text, .. Enumerable.Repeat((byte)' ', 16_777_216 - text.Length)];
        Assert.Equal(2, ObservationDocument.Read(longest, "test.json").Observations.Length);
        using MemoryStream allowed = new(longest);
        Assert.Equal(2, ObservationDocument.Read(allowed, "test.json").Observations.Length);

        byte[] tooLong = [.. longest, (byte)' '];
        using MemoryStream refused = new(tooLong);
        foreach (DocumentError error in new[]
        {
            Assert.Throws<DocumentException>(() => ObservationDocument.Read(tooLong, "test.json")).Error,
            Assert.Throws<DocumentException>(() => ObservationDocument.Read(refused, "test.json")).Error,
        })
        {
            Assert.Equal(("document_too_long", 1, 1, "$"), (error.Code, error.Line, error.Column, error.Path));
            Assert.Equal(new BilingualText("tài liệu quá dài", "the document is too long"), error.Problem);
            Assert.Equal("nhiều nhất 16 MB", error.Expected.Vietnamese);
        }
    }

    [Fact]
    public void Needs_a_text_and_a_name()
    {
        Assert.Throws<ArgumentNullException>(() => ObservationDocument.Read((Stream)null!, "test.json"));
        Assert.Throws<ArgumentNullException>(() => ObservationDocument.Read(ReadOnlyMemory<byte>.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => ObservationDocument.Read(Stream.Null, null!));
    }

    [Fact]
    public void The_provinces_are_those_of_the_last_or_the_first_day_of_the_years()
    {
        // Bình Định was a province until 30 June 2025, and so on the first day of 2025, not on one of 2026.
        Assert.Equal(2, DocumentText.Read(DocumentText.Altered("\"2018\"", "\"2025\"")).Observations.Length);
        Assert.Equal("unknown_reporting_unit", DocumentText.ErrorOf("\"2018\"", "\"2026\"").Code);
        Assert.Equal("unknown_reporting_unit", DocumentText.ErrorOf("\"2018\"", "\"2013\"").Code);
    }
}
