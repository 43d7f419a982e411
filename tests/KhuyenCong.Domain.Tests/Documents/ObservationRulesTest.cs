namespace KhuyenCong.Domain.Tests;

public class ObservationRulesTest
{
    private static readonly ObservationRules Rules = new(Catalogue.National);

    private static readonly Indicator Workers = NationalIndicators.TrainedWorkers;

    private static readonly string[] Names = ["Hoài Nhơn", " Hoài Nhơn", "a/b", "a:b"];

    /// <summary>A figure made in code is checked as what it is, and what is found is what its texts would be refused for.</summary>
    [Fact]
    public void A_typed_figure_has_the_faults_of_its_texts()
    {
        YearRange[] years = [new(2013), new(2014), new(2024), new(2025), new(2026), new(2031), new(2012, 2016), new(2014, 2020), new(2024, 2026)];
        ReportingPeriod[] periods =
        [
            .. years.Select(ReportingPeriod.Of), ReportingPeriod.HalfYear(2025, 1), ReportingPeriod.HalfYear(2025, 2), ReportingPeriod.FirstMonths(2025, 9),
            ReportingPeriod.Quarter(2025, 2), ReportingPeriod.Month(2025, 7), ReportingPeriod.Days(new(2025, 6, 30), new(2025, 7, 1)),
        ];
        FundingSource[] sources = [FundingSource.Unstated, FundingSource.LocalDistrict];
        (int Usable, int Refused) count = default;
        foreach (Observation figure in Units().SelectMany(unit => periods.SelectMany(period =>
            sources.Select(source => new Observation(Workers.Of(5), unit, period) { Funding = source }))))
        {
            ObservationCheck check = Rules.Resolve(ObservationInput.From(figure));
            Assert.Equal(check.Faults.FirstOrDefault(), Rules.FaultOf(figure));
            Assert.Equal(check.Faults.IsEmpty, check.Observation is not null);
            count = check.Faults.IsEmpty ? (count.Usable + 1, count.Refused) : (count.Usable, count.Refused + 1);
        }

        Assert.InRange(count.Usable, 500, int.MaxValue);
        Assert.InRange(count.Refused, 500, int.MaxValue);
    }

    [Fact]
    public void A_custom_indicator_has_the_faults_of_its_texts() => Assert.All(
        [
            Own("own_indicator", Workers.Unit),
            Own(Workers.Id, MeasureUnit.Count("xe", new("xe", "vehicle"), Samples.Citation, Verification.Verbatim)),
            Own(Workers.Id, MeasureUnit.Count(Workers.Unit.Id, new("xe", "vehicle"), Samples.Citation, Verification.Verbatim)),
            Own(Workers.Id, MeasureUnit.Dong),
            Own(NationalIndicators.PromotionFunding.Id, MeasureUnit.Count("ty", new("tỷ đồng", "billion"), Samples.Citation, Verification.Verbatim)),
        ],
        own =>
        {
            Observation figure = new(own.Of(new Quantity(long.MaxValue, own.Unit)), ReportingUnit.Nation, ReportingPeriod.Year(2020));
            ObservationFault fault = Assert.IsType<ObservationFault>(Rules.FaultOf(figure));
            Assert.Equal(Rules.Resolve(ObservationInput.From(figure)).Faults[0], fault);
        });

    [Fact]
    public void Every_fault_of_an_input_is_found_in_the_order_of_the_checks()
    {
        ObservationInput input = new()
        {
            Indicator = "trained_workers",
            ReportingUnit = "province:x",
            Period = ReportingPeriod.Year(2026),
            Value = -1,
            Unit = "lao động",
            Funding = FundingSource.LocalDistrict,
            Stage = (FundingStage)99,
            Hedge = (Hedge)99,
            Status = (ObservationStatus)99,
        };
        ObservationCheck check = Rules.Resolve(input);
        Assert.Null(check.Observation);
        Assert.Null(check.ReportingUnit);
        Assert.Equal(["Value", "Stage", "Hedge", "Status", "ReportingUnit", "Funding"], check.Faults.Select(fault => fault.Member));
        Assert.Equal(
            [ErrorCode.NegativeValue, ErrorCode.UnknownWord, ErrorCode.UnknownWord, ErrorCode.UnknownWord, ErrorCode.UnknownReportingUnit, ErrorCode.BadValue],
            check.Faults.Select(fault => fault.Code));
    }

    private static IEnumerable<ReportingUnit> Units()
    {
        IEnumerable<ProvinceUnit> provinces = Catalogue.National.Atlas.Maps.SelectMany(map => map.Units).Distinct();
        foreach (ProvinceUnit province in provinces)
        {
            yield return ReportingUnit.Of(province);
            foreach (string name in Names)
            {
                yield return ReportingUnit.Commune(province, name);
                if (Catalogue.National.Atlas.Districts.ExistsOn(province.Days.Start))
                {
                    yield return ReportingUnit.District(province, name);
                }
            }
        }

        IEnumerable<ReportingUnit> regions = RegionScheme.All.SelectMany(scheme => scheme.Regions).Select(ReportingUnit.Of);
        foreach (ReportingUnit unit in regions.Concat(Names.Select(ReportingUnit.Organisation)))
        {
            yield return unit;
        }

        yield return ReportingUnit.Nation;
        yield return ReportingUnit.Unallocated;
    }

    private static Indicator Own(string id, MeasureUnit unit) =>
        new(id, new("số xe", "vehicles"), unit, IndicatorNature.Flow, Samples.Citation)
        {
            SummableOver = SummationAxes.None,
            Verification = Verification.Verbatim,
        };
}
