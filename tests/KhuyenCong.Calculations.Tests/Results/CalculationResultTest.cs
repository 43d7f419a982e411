using System.Reflection;
using System.Text.Json;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Results;

/// <summary>What all results can say, in one loop as a script has it.</summary>
public partial class CalculationResultTest
{
    private static readonly Target Target = NationalReport.Program.TargetFor(NationalIndicators.TrainedWorkers);

    private static CalculationResult[] Defined =>
    [
        AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(18_400), Target),
        AttainmentCalculator.CalculateOn(NationalIndicators.TrainedWorkers.Of(18_400), Target, new LocalDate(2018, 6, 30)),
        ShareCalculator.Calculate(Item(1), Item(4)),
        LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(9), State = Vnd.FromBillions(4) }),
        AverageCalculator.Calculate(NationalReport.Find(NationalIndicators.CentreStaff), NationalReport.Find(NationalIndicators.ProvincialCentres)),
        GrowthCalculator.YearOnYear(Item(100).Amount, Item(110).Amount),
        ProgramComparisonCalculator.Calculate(NationalReport.Program.Targets[0], NationalReport.Program.Targets[6]),
    ];

    private static CalculationResult[] Undefined =>
    [
        AttainmentCalculator.Calculate(default(IndicatorValue), Target),
        AttainmentCalculator.CalculateOn(default(IndicatorValue), Target, new LocalDate(2018, 6, 30)),
        ShareCalculator.Calculate(Item(1), Item(0)),
        LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(9), State = Vnd.Zero }),
        AverageCalculator.Calculate(null, null),
        GrowthCalculator.YearOnYear(Item(0).Amount, Item(110).Amount),
        ProgramComparisonCalculator.Calculate((Observation?)null, null),
    ];

    [Fact]
    public void A_result_is_defined_or_says_why_not()
    {
        Assert.All(Defined, result => Assert.True(result is { IsDefined: true, Reason: null }, result.GetType().Name));
        Assert.All(Undefined, result => Assert.True(result is { IsDefined: false, Reason: not null }, result.GetType().Name));
    }

    [Fact]
    public void No_member_of_an_undefined_result_throws() => Assert.All(Undefined, result =>
    {
        foreach (PropertyInfo property in result.GetType().GetProperties())
        {
            Assert.Null(Record.Exception(() => property.GetValue(result)));
        }

        foreach (MethodInfo round in result.GetType().GetMethods().Where(method => method.Name.StartsWith("Round", StringComparison.Ordinal)))
        {
            Assert.Null(round.Invoke(result, [2, RoundingRule.HalfAwayFromZero]));
        }

        Assert.StartsWith(result.Describe(), result.Explain(), StringComparison.Ordinal);
    });

    [Fact]
    public void A_working_names_the_indicator_that_a_user_brought()
    {
        Indicator own = ProvincialProgram.TargetOf("supported_establishments").Indicator;
        Catalogue mine = Catalogue.National.With(ProvincialProgram.BinhDinh);
        ReportingUnit place = ReportingUnit.Of(AdministrativeMap.On(new(2022, 12, 31)).Get("Bình Định"));
        Observation before = new(own.Of(4), place, ReportingPeriod.Year(2021)), after = new(own.Of(5), place, ReportingPeriod.Year(2022));
        CalculationResult[] results =
        [
            GrowthCalculator.YearOnYear(GrowthSeries.Of([before, after]), 2022, mine),
            ProgramComparisonCalculator.Calculate(before, after, mine),
            ShareCalculator.Calculate(new ShareItem(own.Name, before), new ShareItem(own.Name, after), mine),
            AverageCalculator.Calculate(after, after, mine),
            AttainmentCalculator.CalculateOn(before, ProvincialProgram.TargetOf("supported_establishments"), new(2021, 12, 31), mine),
        ];
        Assert.All(results, result => Assert.Single(
            result.Explain().Split('\n'), line => line.StartsWith("Do người dùng bổ sung", StringComparison.Ordinal) && line.EndsWith(own.Name.Vietnamese, StringComparison.Ordinal)));
        Assert.All(Defined, result => Assert.DoesNotContain("Do người dùng bổ sung", result.Explain(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_working_begins_with_the_sentence_and_names_the_catalogue() => Assert.All(Defined, result =>
    {
        Assert.Equal(result.Describe(), result.ToString());
        Assert.StartsWith(result.Describe() + "\n", result.Explain(), StringComparison.Ordinal);
        Assert.StartsWith(result.Describe(DisplayLanguage.English) + "\n", result.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.EndsWith(" " + result.CatalogueVersion, result.Explain(), StringComparison.Ordinal);
        Assert.Equal(result.Formula, result.Workings()[0].Formula);
    });

    // 80.000.000.000.000.000.000 tỷ đồng are 8 × 10^28 đồng, more than decimal has; 700.000.000,00000000000000000001 đồng need 29 decimals in tỷ đồng.
    [Fact]
    public void Amounts_that_no_unit_holds_both_have_a_result_without_working()
    {
        Quantity large = new(80_000_000_000_000_000_000m, MeasureUnit.BillionDong), small = new(700_000_000.00000000000000000001m, MeasureUnit.Dong);
        CalculationResult[] results =
        [
            ShareCalculator.Calculate(new ShareItem(new("phần", "part"), large), new ShareItem(new("tổng", "total"), small)),
            GrowthCalculator.YearOnYear(small, large),
            GrowthCalculator.Compound(small, large, 2),
        ];
        Assert.All(results, result =>
        {
            Assert.True(result.IsDefined);
            Assert.Empty(result.Workings());
            Assert.StartsWith(result.Describe() + "\n", result.Explain(), StringComparison.Ordinal);
            Assert.Empty(Schema.Faults(JsonSerializer.Serialize(result)));
        });
    }

    [Fact]
    public void A_result_is_equal_to_itself_alone() => Assert.All(Defined.Zip(Defined), pair =>
    {
        Assert.Equal(pair.First.Explain(), pair.Second.Explain());
        Assert.NotEqual(pair.First, pair.Second);
        Assert.Equal(pair.First, pair.First);
    });

    private static ShareItem Item(decimal value) => new(new("một khoản", "an item"), new Quantity(value, MeasureUnit.One));
}
