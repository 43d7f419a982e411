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
        Leverage leverage = LeverageCalculator.Calculate(new() { Capital = counterpart, State = state });
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

    [Fact]
    public void Today_whenever_that_is_the_last_known_map_continues()
    {
        LocalDate today = new(2027, 3, 15);
        AdministrativeMap map = AdministrativeMap.On(today);
        Assert.Equal(34, map.Units.Length);
        Assert.False(map.IsVerifiedOn(today));
        Assert.Throws<ArgumentOutOfRangeException>(() => AdministrativeMap.OnVerified(today));
    }

    // The circular is made up: machinery at 50%, no more than 400 triệu đồng, from 10 November 2026. 50% of 700 = 350. Đồng Tháp's table has 30% of 1.000 = 300.
    [Fact]
    public void What_a_user_adds_is_known_to_calculators_and_documents()
    {
        Catalogue mine = Catalogue.National
            .With(SupportTable.National.With(NewerCircular.Norm))
            .With(ProvincialProgram.BinhDinh)
            .With(SupportCeilings.SupportSamples.DongThap);
        SupportCeiling machinery = SupportCeilingCalculator.Calculate(SupportCeilings.SupportSamples.Request("advanced_machinery", "2026-11-29", 700), mine);
        Assert.Equal(Vnd.FromMillions(350), machinery.Amount);
        Assert.Contains(NewerCircular.Number, machinery.Describe(), StringComparison.Ordinal);
        Assert.Contains("Do người dùng bổ sung", machinery.Explain(), StringComparison.Ordinal);
        SupportCeiling local = SupportCeilingCalculator.Calculate(
            SupportCeilings.SupportSamples.Request(
                "cleaner_production_pilot", "2024-07-11", SupportCeilings.SupportSamples.Units(1_000), FundingSource.Local, province: Province.Parse("dong_thap")),
            mine);
        Assert.Equal(Vnd.FromMillions(300), local.Amount);

        Target target = ProvincialProgram.TargetOf("supported_establishments");
        Observation figure = new(target.Indicator.Of(60), ReportingUnit.Of(AdministrativeMap.On(new(2023, 12, 31)).Get("Bình Định")), ReportingPeriod.Of(new YearRange(2021, 2023)));
        using MemoryStream stream = new();
        new ObservationDocument("binh_dinh_2023", "Kết quả minh họa", [figure], mine).Write(stream);
        stream.Position = 0;
        Observation read = Assert.Single(ObservationDocument.Read(stream, "2023.json", mine).Observations);

        // 60 / 110 = 0,5454...
        Assert.Equal(54.55m, AttainmentCalculator.Calculate(read, target, mine).RoundPercent(2));
        Assert.Throws<DocumentException>(() => ObservationDocument.Read(stream.ToArray(), "2023.json"));
    }
}
