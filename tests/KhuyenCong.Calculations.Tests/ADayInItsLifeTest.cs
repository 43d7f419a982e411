using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>The code of the README and of the design, which must compile and give what its comments say.</summary>
public class ADayInItsLifeTest
{
    [Fact]
    public void The_design_code_gives_what_its_comments_say()
    {
        PromotionProgram program = NationalPrograms.On(new LocalDate(2018, 6, 30));
        Target target = program.TargetFor(NationalIndicators.TrainedWorkers);
        Assert.Equal("khoảng 140.000 lao động", target.Value.ToString());
        Assert.Equal([40_000m, 100_000m], target.Parts.Select(part => part.Quantity.Value));

        Attainment trained = AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(18_400), target);
        Assert.Equal(0.1314285714285714285714285714m, trained.Ratio);
        Assert.Equal(13.14m, trained.RoundPercent(2));
        Assert.Contains(" 13,14% ", trained.Describe(), StringComparison.Ordinal);
        Attainment models = AttainmentCalculator.Calculate(NationalIndicators.DemonstrationModels.Of(261), program.TargetFor(NationalIndicators.DemonstrationModels));
        Assert.Contains(" 30,5% ", models.Describe(), StringComparison.Ordinal);

        Vnd state = Vnd.Parse("1.737,73 tỷ đồng"), counterpart = Vnd.Parse("9.500 tỷ đồng");
        Leverage leverage = LeverageCalculator.Calculate(counterpart, state);
        Assert.Equal(5.5m, leverage.RoundRatio(1));
        Assert.Contains(" 5,5 đồng ", leverage.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_is_looked_up_on_a_day_and_followed_to_the_next_map()
    {
        AdministrativeMap map = AdministrativeMap.On(new LocalDate(2020, 12, 31));
        Assert.Equal(63, map.Units.Length);
        ProvinceUnit p = map.Get("Bình Định");
        Assert.Same(p, map.Get("BINH DINH"));
        Assert.Same(p, map.Get("tỉnh Bình Định"));
        Assert.Equal("52", p.Code);
        Assert.Equal("Gia Lai", AdministrativeMap.On(new LocalDate(2025, 7, 1)).SuccessorsOf(p.Province)[0].Name);
    }
}
