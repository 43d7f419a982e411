using System.Globalization;
using KhuyenCong.Calculations.Tests.SupportCeilings;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Law 1: texts are the same under every culture; and a run that is to prove it says under which it ran.</summary>
public class CultureTest
{
    private const string Expected = "KHUYENCONG_EXPECTED_CULTURE";

    private static readonly DisplayLanguage[] Languages = [DisplayLanguage.Vietnamese, DisplayLanguage.English];

    [Fact]
    public void The_run_is_under_the_culture_that_it_claims()
    {
        if (Environment.GetEnvironmentVariable(Expected) is { } name)
        {
            // The invariant culture has an empty name, which an environment variable cannot well say.
            Assert.Equal(name, CultureInfo.CurrentCulture.Name is { Length: > 0 } current ? current : "invariant");
        }
        else
        {
            Assert.Equal(Under(CultureInfo.InvariantCulture, PrintAll), PrintAll());
        }
    }

    // The marks of each culture, for runs in invariant globalization mode, where the machine's cultures cannot be had.
    [Theory]
    [InlineData("vi-VN", ",", ".", "-")]
    [InlineData("ar-SA", "٫", "٬", "؜-")]
    [InlineData("de-DE", ",", ".", "-")]
    [InlineData("fa-IR", "٫", "٬", "‎−")]
    public void The_current_culture_changes_no_text(string name, string mark, string group, string minus)
    {
        CultureInfo culture = Find(name) ?? Make(mark, group, minus);
        Assert.NotEqual("-1,234.5", (-1234.5m).ToString("N1", culture), StringComparer.Ordinal);
        Assert.Equal(Under(CultureInfo.InvariantCulture, PrintAll), Under(culture, PrintAll));
    }

    [Fact]
    public void What_is_compared_holds_marks_groups_and_signs()
    {
        string text = PrintAll();
        Assert.Contains("1.737.730.000.000 đồng", text, StringComparison.Ordinal);
        Assert.Contains("-12.345,678 tỷ đồng", text, StringComparison.Ordinal);
        Assert.Contains("-12,345.678 billion đồng", text, StringComparison.Ordinal);
        Assert.Contains("-1.5/2.25", text, StringComparison.Ordinal);
        Assert.Contains("chiếm 43,49%", text, StringComparison.Ordinal);
        Assert.Contains("43.49%", text, StringComparison.Ordinal);
    }

    private static string PrintAll()
    {
        Vnd state = Vnd.Parse("1.737,73 tỷ đồng");
        Quantity quantity = new(-12_345.678m, MeasureUnit.BillionDong);
        Observation national = NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.National);
        Observation total = NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget);
        Attainment target = AttainmentCalculator.Calculate(
            NationalReport.Find(NationalIndicators.TrainedWorkers), NationalReport.Program.TargetFor(NationalIndicators.TrainedWorkers));
        Attainment budget = AttainmentCalculator.Calculate(national, NationalReport.Program.PlannedBudget!);
        Leverage leverage = LeverageCalculator.Calculate(NationalReport.Find(NationalIndicators.CounterpartCapital, FundingSource.Counterpart), total);
        ShareTable shares = ShareCalculator.Calculate(
            new ShareItem(new("tổng kinh phí", "total funding"), total), [new(new("kinh phí KCQG", "KCQG funding"), national)], new("phần còn lại", "the rest"));
        Average average = AverageCalculator.Calculate(NationalReport.Find(NationalIndicators.CentreStaff), NationalReport.Find(NationalIndicators.ProvincialCentres));
        RegionalAverages regions = RegionalAverageCalculator.Calculate(NationalReport.Scheme, [.. NationalReport.RegionTotals, total]);
        GrowthSeries series = GrowthSeries.OfRates([new YearlyRate(2015, -1_234.5m), new YearlyRate(2016, 14.66m)]);
        GrowthRate growth = GrowthCalculator.ArithmeticMean(series);
        SupportCeiling ceiling = SupportSamples.Calculate("demonstration_model", SupportSamples.Before, 5_000, 333.333333m);
        SupportCheck check = SupportCeilingCalculator.Check(Vnd.FromDong(-1_234_567), ceiling.Request);
        SupportCheck above = SupportCeilingCalculator.Check(Vnd.FromDong(1_234_567_891), ceiling.Request);
        return string.Join('\n', Languages.SelectMany(language => new[]
        {
            state.ToString(), state.ToString("B1"), state.ToString(MeasureUnit.MillionDong, language), quantity.ToString(), quantity.ToString(language),
            new ExactRatio(-1.5m, 2.25m).ToString(), PrintedNumber.Format(-1234.5m, language),
            target.ToString(), target.Describe(language), target.Explain(language), budget.Describe(language), budget.Explain(language),
            leverage.ToString(), leverage.Describe(language), leverage.Explain(language),
            shares.ToString(), shares.Describe(language), shares.Explain(language), shares.Shares[0].Describe(language), shares.Whole.ToString(),
            average.ToString(), average.Describe(language), average.Explain(language), regions.ToString(), regions.Describe(language), regions.Explain(language),
            series.ToString(), series.Rates[0].ToString(), growth.ToString(), growth.Describe(language), growth.Explain(language), GrowthCalculator.YearOnYear(series, 2015).Describe(language),
            ceiling.ToString(), ceiling.Describe(language), ceiling.Explain(language), ceiling.Request.ToString(), ceiling.Units[1].ToString(), ceiling.Answer!.Describe(language),
            check.Describe(language), above.Describe(language), above.Explain(language), above.ToString(),
        }));
    }

    private static string Under(CultureInfo culture, Func<string> print)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo interfaceBefore = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = interfaceBefore;
        }
    }

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static CultureInfo Make(string mark, string group, string minus)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = mark;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        return culture;
    }
}
