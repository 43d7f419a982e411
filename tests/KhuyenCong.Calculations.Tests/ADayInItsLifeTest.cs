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
        Assert.Equal("đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020", trained.Describe());
        Assert.Equal(
            "vượt 30,5% so với mục tiêu Chương trình giai đoạn 2014 - 2020",
            AttainmentCalculator.Calculate(NationalIndicators.DemonstrationModels.Of(261), program.TargetFor(NationalIndicators.DemonstrationModels)).Describe());

        Vnd state = Vnd.Parse("1.737,73 tỷ đồng"), counterpart = Vnd.Parse("9.500 tỷ đồng");
        Leverage leverage = LeverageCalculator.Calculate(counterpart, state);
        Assert.Equal(5.5m, leverage.RoundRatio(1));
        Assert.Equal("trung bình cứ 01 đồng vốn từ ngân sách nhà nước thu hút được 5,5 đồng vốn đầu tư của cơ sở CNNT", leverage.Describe());
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
