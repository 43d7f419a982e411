using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <content>A file of figures made in code, and what keeps it from being one.</content>
public partial class ObservationDocumentTest
{
    private static readonly ReportingUnit BinhDinh = ReportingUnit.Of(AdministrativeMap.On(new(2018, 12, 31)).Get("Bình Định"));

    private static readonly LegalDocument Source = new("report_2018", LegalDocumentKind.Report, new("Báo cáo năm 2018", "Report 2018"))
    {
        Verification = Verification.Local,
    };

    [Fact]
    public void Is_written_and_read_back()
    {
        ObservationDocument made = new(
            "report_2018",
            "Báo cáo năm 2018",
            [
                new(NationalIndicators.TrainedWorkers.Of(120, Hedge.About), BinhDinh, ReportingPeriod.Year(2018), ObservationStatus.Estimated, new(2018, 12, 10))
                {
                    DataWindow = new(new LocalDate(2018, 11, 30)),
                    Citation = new(Source) { Section = "II.1", Quote = "khoảng 120 lao động" },
                },
                new(NationalIndicators.PromotionFunding.Of(Vnd.Parse("1.737,73 tỷ đồng")), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2020)))
                {
                    Funding = FundingSource.StateBudget,
                    Stage = FundingStage.Approved,
                    Note = new("ghi chú", "a note"),
                },
            ]);
        using MemoryStream stream = new();
        made.Write(stream);
        ObservationDocument read = ObservationDocument.Read(stream.ToArray(), "report.json");

        Assert.Equal(("report_2018", "Báo cáo năm 2018"), (read.Document.Id, read.Document.Title.Vietnamese));
        Assert.Equal(made.Observations.Select(Members), read.Observations.Select(Members));
        Assert.True(JsonEquality.AreEqual(
            """
            {
              "format": "khuyencong-observations/1", "id": "report_2018", "title": "Báo cáo năm 2018",
              "observations": [
                {
                  "indicator": "trained_workers", "reporting_unit": "province:binh_dinh", "period": "2018", "value": 120, "unit": "lao động", "hedge": "about", "status": "estimated",
                  "as_of": "2018-12-10", "data_window": { "through": "2018-11-30" },
                  "place": "II.1", "text": "khoảng 120 lao động"
                },
                {
                  "indicator": "promotion_funding", "reporting_unit": "nation", "period": "2014-2020", "source": "state_budget", "stage": "approved", "value": 1737730000000, "unit": "đồng",
                  "note": { "vi": "ghi chú", "en": "a note" }
                }
              ]
            }
            """,
            Encoding.UTF8.GetString(stream.ToArray())));
    }

    [Fact]
    public void A_document_of_the_catalogue_has_its_own_title()
    {
        LegalDocument known = Catalogue.National.Documents.First(document => document.Kind == LegalDocumentKind.Report);
        Assert.Same(known, new ObservationDocument(known.Id, known.Title.Vietnamese, []).Document);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => new ObservationDocument(known.Id, "Báo cáo khác", [])).ParamName);
    }

    [Fact]
    public void What_could_not_be_read_back_is_refused()
    {
        Observation trained = new(NationalIndicators.TrainedWorkers.Of(1), BinhDinh, ReportingPeriod.Year(2018));
        AssertRefused("the figure appears twice", trained, new(NationalIndicators.TrainedWorkers.Of(2), BinhDinh, ReportingPeriod.Year(2018)));
        AssertRefused("cited in \"45/2012/NĐ-CP\"", Cited(new(Catalogue.National.Documents.First(document => document.Id is "45/2012/NĐ-CP"))));
        AssertRefused("cited by article", Cited(new(Source) { Article = "1" }));
        AssertRefused("expected \"province:gia_lai_2025\"", new Observation(NationalIndicators.TrainedWorkers.Of(1), BinhDinh, ReportingPeriod.Year(2026)));
        Indicator own = new("binh_dinh.own", new("riêng", "own"), NationalIndicators.TrainedWorkers.Unit, IndicatorNature.Flow, new(Source))
        {
            SummableOver = SummationAxes.Years,
            Verification = Verification.Local,
        };
        AssertRefused("an indicator that the catalogue does not have", new Observation(own.Of(1), BinhDinh, ReportingPeriod.Year(2018)));
        Indicator renamed = new("trained_workers", new("lao động được tuyển dụng", "workers hired"), NationalIndicators.TrainedWorkers.Unit, IndicatorNature.Flow, new(Source))
        {
            SummableOver = SummationAxes.Years,
            Verification = Verification.Local,
        };
        AssertRefused("not the catalogue's indicator \"trained_workers\"", new Observation(renamed.Of(1), BinhDinh, ReportingPeriod.Year(2018)));
    }

    [Fact]
    public void Refuses_invalid_arguments()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new ObservationDocument("Báo cáo", "Báo cáo", [])).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => new ObservationDocument(null!, "Báo cáo", [])).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => new ObservationDocument("a", " ", [])).ParamName);
        Assert.Equal("observations", Assert.Throws<ArgumentNullException>(() => new ObservationDocument("a", "b", null!)).ParamName);
        Assert.Equal("observations", Assert.Throws<ArgumentNullException>(() => new ObservationDocument("a", "b", [null!])).ParamName);
    }

    private static Observation Cited(Citation citation) => new(NationalIndicators.TrainedWorkers.Of(1), BinhDinh, ReportingPeriod.Year(2018))
    {
        Citation = citation,
    };

    private static void AssertRefused(string reason, params Observation[] figures)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new ObservationDocument("report_2018", "Báo cáo năm 2018", figures));
        Assert.Equal("observations", exception.ParamName);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith($"\"{figures[^1].ToString()}\": ", exception.Message, StringComparison.Ordinal);
    }

    private static object Members(Observation figure) =>
        (figure.Value, figure.ReportingUnit, figure.Period, figure.AsOf, figure.DataWindow, figure.Funding, figure.Stage, figure.Status, figure.Citation, figure.Note);
}
