using System.Text;

namespace KhuyenCong.Domain.Tests;

public class ObservationScanTest
{
    // Every member of the format, with the period instead of the years of 0.1, which the scan leaves to the general reader.
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(DocumentText.Full.Replace("\"years\"", "\"period\"", StringComparison.Ordinal));

    [Fact]
    public void A_text_that_has_nothing_wrong_is_read_as_by_the_other_reader()
    {
        ObservationDocument? scanned = Scanned(Text);
        Assert.NotNull(scanned);
        Assert.Equal(3, scanned.Observations.Length);
        Assert.Equal(Written(Other(Text)), Written(scanned));
        Assert.Equal("gần 1.737,73 triệu đồng", scanned.Observations[1].Citation!.Quote);
    }

    // Whatever is altered in a text, the scan never reads what the other reader refuses, nor reads it otherwise.
    [Theory]
    [InlineData('"')]
    [InlineData('{')]
    [InlineData('}')]
    [InlineData('[')]
    [InlineData(',')]
    [InlineData(':')]
    [InlineData('\\')]
    [InlineData(' ')]
    [InlineData('0')]
    [InlineData('9')]
    [InlineData('.')]
    [InlineData('-')]
    [InlineData('e')]
    [InlineData('x')]
    [InlineData('\u00FF')]
    public void A_text_with_one_byte_altered_is_read_alike_or_left_to_the_other_reader(char to)
    {
        for (int at = 0; at < Text.Length; at++)
        {
            byte[] altered = [.. Text];
            altered[at] = (byte)to;
            AssertAlike(altered);
        }
    }

    [Fact]
    public void A_text_with_one_byte_less_or_one_twice_is_read_alike_or_left_to_the_other_reader()
    {
        for (int at = 0; at < Text.Length; at++)
        {
            AssertAlike([.. Text[..at], .. Text[(at + 1)..]]);
            AssertAlike([.. Text[..at], Text[at], .. Text[at..]]);
        }
    }

    [Theory]
    [InlineData("\"id\": \"report\",", "\"title\": \"Báo cáo\",")]
    [InlineData("\"value\": 18400", "\"value\": 18400, \"value\": 18400")]
    [InlineData("\"nation\", \"period\": \"2014-2020\"", "\"nation\", \"years\": \"2014-2020\"")]
    [InlineData("\"lao động\" }", "\"lao động\", \"note\": { \"vi\": \"một\", \"vi\": \"hai\" } }")]
    [InlineData("\"lao động\" }", "\"lao động\", \"note\": { \"en\": \"one\" } }")]
    [InlineData("\"through\": \"2018-12-25\"", "\"through\": \"2017-12-25\"")]
    [InlineData("\"through\": \"2018-12-25\"", "\"from\": \"2018-01-01\"")]
    [InlineData("\"lao động\" }", "\"\\u006Cao động\" }")]
    [InlineData("\"lao động\" }", "\"lao động\\uD800\" }")]
    public void What_one_byte_does_not_make_is_read_alike_or_left_to_the_other_reader(string text, string replacement) => AssertAlike(
        Encoding.UTF8.GetBytes(AlteredText.Of(Encoding.UTF8.GetString(Text), text, replacement)));

    // A monthly report: the later of two estimates of a year, both of which stay listed.
    [Fact]
    public void Figures_known_as_of_several_days_are_read()
    {
        byte[] text = Encoding.UTF8.GetBytes(
            """
            {
              "format": "khuyencong-observations/1", "id": "report", "title": "Báo cáo",
              "observations": [
                { "indicator": "trained_workers", "reporting_unit": "nation", "period": "2026", "value": 5, "unit": "lao động", "status": "estimated", "as_of": "2026-10-31" },
                { "indicator": "trained_workers", "reporting_unit": "nation", "period": "2026", "value": 6, "unit": "lao động", "status": "estimated", "as_of": "2026-11-30" }
              ]
            }
            """);
        Assert.Equal(Written(Other(text)), Written(Scanned(text)!));
        Assert.Equal([6m], Scanned(text)!.Current.Select(figure => figure.Quantity.Value));
    }

    [Fact]
    public void A_users_catalogue_is_used()
    {
        byte[] text = Encoding.UTF8.GetBytes(
            """
            {"format":"khuyencong-observations/1","id":"made_up","title":"minh hoạ","observations":[
              {"indicator":"ha_noi.money","reporting_unit":"province:ha_noi","period":"2022","value":5,"unit":"đồng"}]}
            """);
        Assert.Null(Scanned(text));
        ObservationScan mine = new(Catalogue.National.With(CatalogueAddition.Program));
        Assert.Equal("ha_noi.money", mine.Find(text)!.Observations[0].Indicator.Id);
    }

    // 63 provinces in 7 years.
    [Fact]
    public void A_figure_takes_at_most_1200_bytes_to_read()
    {
        IEnumerable<Observation> figures =
            from province in AdministrativeMap.On(new(2020, 12, 31)).Units
            from year in Enumerable.Range(2014, 7)
            select new Observation(NationalIndicators.TrainedWorkers.Of(year), ReportingUnit.Of(province), ReportingPeriod.Year(year));
        using MemoryStream text = new();
        new ObservationDocument("made_up", "minh hoạ", figures).Write(text);
        byte[] utf8 = text.ToArray();
        Assert.InRange(AllocatedBytes.LeastOf(() => ObservationDocument.Read(utf8, "made-up.json").Observations.Length == 441), 1, 1_200 * 441);
    }

    private static void AssertAlike(byte[] text)
    {
        if (Scanned(text) is { } scanned)
        {
            Assert.Equal(Written(Other(text)), Written(scanned));
        }
    }

    private static ObservationDocument? Scanned(byte[] text) => new ObservationScan(Catalogue.National).Find(text);

    private static ObservationDocument Other(byte[] text) =>
        new JsonSource(text, "test.json").Parse(root => new ObservationDocumentReader(Catalogue.National).Read(root));

    private static string Written(ObservationDocument document)
    {
        using MemoryStream text = new();
        document.Write(text);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
