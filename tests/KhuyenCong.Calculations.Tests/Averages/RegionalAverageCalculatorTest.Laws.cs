using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Averages;

public partial class RegionalAverageCalculatorTest
{
    private static readonly ReportingUnit[] Provinces = [.. NationalReport.Scheme.Regions.SelectMany(region => region.Provinces).Select(ReportingUnit.Of)];

    [Fact]
    public void A_mean_lies_between_the_figures_of_its_provinces() => Prop.ForAll(Generators.Natural.Many(63).ToArbitrary(), amounts =>
    {
        RegionalAverages result = Calculate(amounts.Select((amount, i) => Dong(Provinces[i], amount)));
        return result.Regions.All(region =>
            {
                long[] own = [.. amounts.Where((_, i) => region.Region.Provinces.Contains(Provinces[i].Province!))];
                return own.Length == region.AllProvinces && IsBetween(region.Mean, own);
            })
            && IsBetween(result.NationWithoutUnallocated, amounts);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_mean_of_those_that_reported_lies_between_their_figures_and_is_not_below_the_mean_of_all() => Prop.ForAll(
        (from count in Gen.Choose(1, 63)
         from units in Gen.Shuffle(Provinces)
         from amounts in Generators.Natural.Many(count)
         select (units, amounts)).ToArbitrary(),
        sample =>
        {
            Observation[] figures = [.. sample.amounts.Select((amount, i) => Dong(sample.units[i], amount))];
            Average reporting = Calculate(figures, AveragePopulation.ReportingProvinces).NationWithoutUnallocated;
            Average all = Calculate(figures).NationWithoutUnallocated;
            return IsBetween(reporting, sample.amounts) && reporting.Count == figures.Length && reporting.ExactRatio >= all.ExactRatio && reporting.Total == all.Total;
        }).QuickCheckThrowOnFailure();

    // A few đồng a province, so that means are often equal; some regions report nothing.
    [Fact]
    public void Ranks_follow_the_means() => Prop.ForAll(
        (from each in Gen.Choose(-1, 3).Many(6)
         from more in Gen.Choose(0, 1).Many(6)
         select (each, more)).ToArbitrary(),
        sample =>
        {
            RegionalAverages result = Calculate(NationalReport.Scheme.Regions
                .Select((region, i) => (region, i))
                .Where(item => sample.each[item.i] >= 0)
                .Select(item => Dong(ReportingUnit.Of(item.region), (sample.each[item.i] * item.region.Provinces.Length) + sample.more[item.i])));
            RegionalAverage[] ranked = [.. result.Regions.Where(region => region.Mean.IsDefined)];
            return result.Regions.All(region => region.Rank is null == !region.Mean.IsDefined)
                && ranked.All(left => ranked.All(right => left.Rank.GetValueOrDefault().CompareTo(right.Rank.GetValueOrDefault()) == right.Mean.ExactRatio.CompareTo(left.Mean.ExactRatio)))
                && ranked.All(region => region.Rank == 1 + ranked.Count(other => other.Rank < region.Rank))
                && result.Ranking.Length == ranked.Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_region_has_a_rank_when_all_its_provinces_reported_or_those_that_did_are_asked_for() => Prop.ForAll(
        (from count in Gen.Choose(0, 63)
         from units in Gen.Shuffle(Provinces)
         from amounts in Generators.Natural.Many(count)
         select (units, amounts)).ToArbitrary(),
        sample =>
        {
            Observation[] figures = [.. sample.amounts.Select((amount, i) => Dong(sample.units[i], amount))];
            RegionalAverages all = Calculate(figures), reporting = Calculate(figures, AveragePopulation.ReportingProvinces);
            return all.Regions.All(region => region.Rank is not null == (region.ReportingProvinces == region.AllProvinces))
                && reporting.Regions.All(region => region.Rank is not null == region.ReportingProvinces > 0)
                && all.Ranking.SequenceEqual(all.Regions.Where(region => region.Rank is not null).OrderBy(region => region.Rank));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_derived_as_unallocated_is_what_the_nation_has_beyond_its_regions() => Prop.ForAll(
        (from regions in Gen.Choose(0, int.MaxValue).Many(6)
         from rest in Gen.Choose(0, int.MaxValue)
         select (regions, rest)).ToArbitrary(),
        sample =>
        {
            IEnumerable<Observation> totals = NationalReport.Scheme.Regions.Select((region, i) => Dong(ReportingUnit.Of(region), sample.regions[i]));
            long nation = sample.regions.Sum(amount => (long)amount) + sample.rest;
            RegionalAverages result = Calculate(totals.Append(Dong(ReportingUnit.Nation, nation)));
            return result.Unallocated == new Quantity(sample.rest, MeasureUnit.Dong)
                && result.NationWithUnallocated.ExactRatio == new ExactRatio(nation, 63)
                && result.NationWithoutUnallocated.ExactRatio == new ExactRatio(nation - sample.rest, 63);
        }).QuickCheckThrowOnFailure();

    private static bool IsBetween(Average mean, long[] amounts) =>
        mean.ExactRatio >= new ExactRatio(amounts.Min(), 1) && mean.ExactRatio <= new ExactRatio(amounts.Max(), 1);

    private static Observation Dong(ReportingUnit unit, long dong) => new(NationalIndicators.PromotionFunding.Of(Vnd.FromDong(dong)), unit, ReportingPeriod.Of(NationalReport.Years));
}
