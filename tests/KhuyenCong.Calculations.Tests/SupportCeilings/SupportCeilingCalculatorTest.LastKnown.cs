using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <content>Ceilings after the verified days: by the last known level on request, by rules that go on, and the words that mark them.</content>
public partial class SupportCeilingCalculatorTest
{
    // A machine of 900 million: 50% are 450; the cap is 200 by the Joint Circular, 300 by Circular 28/2018.
    [Theory]
    [InlineData("2018-05-10", 200, ResultMarks.None, null)]
    [InlineData("2018-05-11", 300, ResultMarks.None, null)]
    [InlineData("2024-08-27", 300, ResultMarks.None, null)]
    [InlineData("2024-08-28", 300, ResultMarks.LastKnownLevel, "64/2024/TT-BTC")]
    [InlineData("2026-09-24", 300, ResultMarks.LastKnownLevel, "64/2024/TT-BTC")]
    [InlineData("2026-09-25", 300, ResultMarks.LastKnownLevel, "139/2026/TT-BTC")]
    [InlineData("2026-11-29", 300, ResultMarks.LastKnownLevel, "139/2026/TT-BTC")]
    [InlineData("2027-01-01", 300, ResultMarks.LastKnownLevel, "139/2026/TT-BTC")]
    [InlineData("2030-12-31", 300, ResultMarks.LastKnownLevel, "139/2026/TT-BTC")]
    [InlineData("2035-12-31", 300, ResultMarks.LastKnownLevel, "139/2026/TT-BTC")]
    public void On_request_a_changed_level_is_computed_with_and_marked(string day, decimal amount, ResultMarks marks, string? circular)
    {
        SupportCeiling ceiling = LastKnown("advanced_machinery", day, 900);
        SupportSamples.AssertMillions(amount, SupportLimits.Cap, ceiling);
        Assert.Equal((marks, amount), (ceiling.Marks, ceiling.Level!.Caps[0].Amount.In(MeasureUnit.MillionDong)));
        Assert.Equal(circular, ceiling.Answer!.Change?.Document.Number);
        Assert.Equal(circular is not null, ceiling.Describe().EndsWith(". " + ceiling.Answer.Change?.Describe(), StringComparison.Ordinal));
        Assert.Equal(circular is not null, ceiling.Citations.Any(citation => string.Equals(citation.Document.Number, circular, StringComparison.Ordinal)));

        // Without the request a changed level gives no amount, and an unchanged one the same amount.
        SupportCeiling without = SupportSamples.Calculate("advanced_machinery", day, 900);
        Assert.Equal(circular is null ? ceiling.Amount : null, without.Amount);
        Assert.Equal(ResultMarks.None, without.Marks);
    }

    // 50% of 2.000 = 1.000; 300 × 1,5 = 450.
    [Fact]
    public void The_exceptions_of_changed_rules_are_last_known_too() => SupportSamples.AssertMillions(
        450, SupportLimits.Cap,
        SupportCeilingCalculator.Calculate(SupportSamples.Request("advanced_machinery", "2026-11-29", SupportSamples.Units(2_000), multipliers: [SupportSamples.Line], useLastKnown: true)));

    // Of brands the last known level is that of the Joint Circular, which Circular 28/2018 replaced.
    [Theory]
    [InlineData("brand", "2026-11-29", UndefinedReason.SupportEnded)]
    [InlineData("vocational_training", "2026-11-29", UndefinedReason.SupportEnded)]
    [InlineData("brand", "2018-06-01", UndefinedReason.SupportNotKnown)]
    [InlineData("advanced_machinery", "2014-04-07", UndefinedReason.SupportNotVerified)]
    public void A_level_that_has_ended_or_was_never_known_is_not_computed_with(string content, string day, UndefinedReason reason)
    {
        SupportCeiling ceiling = LastKnown(content, day, 100);
        Assert.Equal((reason, null, null), (ceiling.Reason, ceiling.Amount, ceiling.Level));
        Assert.Equal(ResultMarks.None, ceiling.Marks);
    }

    [Fact]
    public void Rules_that_ended_are_not_brought_back()
    {
        SupportRequest request = SupportSamples.Request("brand", "2017-01-01", SupportSamples.Units(10), FundingSource.Local, useLastKnown: true);
        Assert.Equal(UndefinedReason.SupportEnded, SupportSamples.Ceiling(request, SupportSamples.MadeUp).Reason);
    }

    // Resolution 08/2024: 30% of 1.000 = 300 < 500. Verified on 11 July 2024 alone.
    [Theory]
    [InlineData("2024-07-11", ResultMarks.None)]
    [InlineData("2024-07-12", ResultMarks.AssumedUnchanged)]
    [InlineData("2025-06-30", ResultMarks.AssumedUnchanged)]
    public void A_provinces_rules_continue_after_the_verified_day_and_say_so(string day, ResultMarks marks)
    {
        SupportCeiling ceiling = SupportSamples.Ceiling(
            SupportSamples.Request("cleaner_production_pilot", day, SupportSamples.Units(1_000), FundingSource.Local, province: Province.Parse("dong_thap")), SupportSamples.DongThap);
        SupportSamples.AssertMillions(300, SupportLimits.Rate, ceiling);
        Assert.Equal(marks, ceiling.Marks);
        string? words = ceiling.Answer!.DescribeCaveat();
        Assert.Equal(marks != ResultMarks.None, words?.Contains(" 11/7/2024;", StringComparison.Ordinal) == true);
        Assert.Equal(marks != ResultMarks.None, ceiling.Describe().EndsWith(". " + words, StringComparison.Ordinal));
        Assert.Equal(marks != ResultMarks.None, words is not null && ceiling.Explain().Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-07-01")]
    [InlineData("2026-11-29")]
    [InlineData("2035-12-31")]
    public void A_province_that_ended_gives_no_support_and_its_successor_is_named(string day)
    {
        SupportCeiling ceiling = SupportSamples.Ceiling(
            SupportSamples.Request("cleaner_production_pilot", day, SupportSamples.Units(1_000), FundingSource.Local), SupportSamples.DongThap);
        Assert.Equal(UndefinedReason.PlaceNotInForce, ceiling.Reason);
        Assert.Contains("\"dong_thap_2025\"; ", ceiling.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void District_money_ends_with_the_districts()
    {
        SupportRequest request = SupportSamples.Request("cleaner_production_pilot", "2025-07-01", SupportSamples.Units(1_000), FundingSource.LocalDistrict);
        Assert.Equal(UndefinedReason.PlaceNotInForce, SupportCeilingCalculator.Calculate(request).Reason);
    }

    // Rules that are verified for the day are about a place all the same, which is reviewed through 25 September 2026.
    [Fact]
    public void A_provinces_rules_of_2027_are_of_a_place_that_was_not_reviewed_since()
    {
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "data", "dong-thap-support-2024.json"))
            .Replace("\"dong_thap\"", "\"dong_thap_2025\"", StringComparison.Ordinal).Replace("2024-07-11", "2027-01-01", StringComparison.Ordinal);
        SupportTable table = SupportTable.Read(Encoding.UTF8.GetBytes(text), "2027.json");
        SupportCeiling ceiling = SupportSamples.Ceiling(
            SupportSamples.Request("cleaner_production_pilot", "2027-01-01", SupportSamples.Units(1_000), FundingSource.Local, province: Province.Parse("dong_thap_2025")), table);
        SupportSamples.AssertMillions(300, SupportLimits.Rate, ceiling);
        Assert.Equal(ResultMarks.AssumedUnchanged, ceiling.Marks);
        Assert.Contains(" 25/9/2026; ", ceiling.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FundingSource.Local)]
    [InlineData(FundingSource.LocalProvince)]
    [InlineData(FundingSource.LocalDistrict)]
    [InlineData(FundingSource.LocalCommune)]
    public void The_table_of_another_province_is_never_used(FundingSource source)
    {
        SupportRequest request = SupportSamples.Request("cleaner_production_pilot", SupportSamples.OfDongThap, SupportSamples.Units(1_000), source, province: Province.Parse("an_giang"));
        SupportCeiling ceiling = SupportSamples.Ceiling(request, SupportSamples.DongThap);
        Assert.Equal((UndefinedReason.ProvincialTableMissing, null), (ceiling.Reason, ceiling.Answer));
        Assert.Equal(SharedWords.Undefined(UndefinedReason.ProvincialTableMissing), ceiling.Describe());
        Assert.Equal(SharedWords.Undefined(UndefinedReason.ProvincialTableMissing, DisplayLanguage.English), ceiling.Describe(DisplayLanguage.English));
        Assert.Equal(UndefinedReason.ProvincialTableMissing, SupportCeilingCalculator.Calculate(request).Reason);
    }

    [Fact]
    public void No_table_applies_to_local_money_without_a_province()
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("cleaner_production_pilot", SupportSamples.OfDongThap, SupportSamples.Units(1_000), FundingSource.Local),
            Catalogue.National.With(SupportSamples.DongThap));
        Assert.Equal((UndefinedReason.ProvinceNotStated, null), (ceiling.Reason, ceiling.Answer));
    }

    // 50% of 300 = 150: national money is of no province.
    [Fact]
    public void National_money_does_not_ask_for_the_province()
    {
        SupportCeiling ceiling = SupportSamples.Ceiling(
            SupportSamples.Request("advanced_machinery", SupportSamples.Before, SupportSamples.Units(300), province: Province.Parse("an_giang")), SupportSamples.DongThap);
        SupportSamples.AssertMillions(150, SupportLimits.Rate, ceiling);
        Assert.Equal(ResultMarks.None, ceiling.Marks);
    }

    private static SupportCeiling LastKnown(string content, string day, decimal millions) =>
        SupportCeilingCalculator.Calculate(SupportSamples.Request(content, day, SupportSamples.Units(millions), useLastKnown: true));
}
