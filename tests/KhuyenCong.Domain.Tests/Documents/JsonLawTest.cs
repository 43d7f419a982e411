using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>What is written comes back, in every way of serialization, whatever the value.</summary>
public class JsonLawTest
{
    private static readonly Gen<string> Texts =
        from parts in Gen.Elements("đồng", "a", "\"", "\\", "\n", "\u0000", "\u2028", "𝔸", "</script>", "ế", " ", "'").ArrayOf(6)
        select "x" + string.Concat(parts);

    private static readonly Gen<YearRange> Years = from first in Gen.Choose(1, 9999) from more in Gen.Choose(0, 9999 - first) select new YearRange(first, first + more);

    private static readonly Gen<JsonSerializerOptions> Ways = Gen.Elements(JsonWays.All);

    /// <summary>Documents of the catalogue, a user's own, and one with the id of one in the catalogue and another title.</summary>
    private static readonly Gen<LegalDocument> Documents = Gen.OneOf(
        Gen.Elements(Catalogue.National.Documents.AsEnumerable()),
        from texts in Texts.ArrayOf(3)
        from kind in Gen.Elements(Enum.GetValues<LegalDocumentKind>())
        from verification in Gen.Elements(Enum.GetValues<Verification>())
        from day in ReportingPeriodTest.Dates
        from has in Gen.Elements(false, true)
        from id in Gen.Elements(texts[0], Catalogue.National.Documents[0].Id)
        select new LegalDocument(id, kind, has ? new(texts[1], texts[2]) : new(texts[1]))
        {
            Number = has ? texts[2] : null,
            SignedOn = has ? day : null,
            EffectiveFrom = has ? null : day,
            Verification = verification,
        });

    private static readonly Gen<Citation> Citations =
        from document in Documents
        from texts in Texts.ArrayOf(5)
        from parts in Gen.Choose(0, 31)
        select new Citation(document)
        {
            Article = (parts & 1) != 0 ? texts[0] : null,
            Clause = (parts & 2) != 0 ? texts[1] : null,
            Point = (parts & 4) != 0 ? texts[2] : null,
            Section = (parts & 8) != 0 ? texts[3] : null,
            Quote = (parts & 16) != 0 ? texts[4] : null,
        };

    /// <summary>Periods of every kind whose provinces are known.</summary>
    private static readonly Gen<ReportingPeriod> KnownPeriods = Gen.OneOf(
        from year in Gen.Choose(2014, 2030)
        from more in Gen.Choose(0, 6)
        from part in Gen.Choose(1, 12)
        from period in Gen.Elements(
            ReportingPeriod.Year(year), ReportingPeriod.Of(new YearRange(year, year + more)), ReportingPeriod.Month(year, part),
            ReportingPeriod.FirstMonths(year, part), ReportingPeriod.Quarter(year, (part + 2) / 3), ReportingPeriod.HalfYear(year, (part + 5) / 6),
            ReportingPeriod.Days(new LocalDate(year, part, 5), new LocalDate(year, part, 5).PlusDays(more * 100)))
        select period);

    private static readonly Gen<Observation> Figures =
        from period in KnownPeriods
        from units in Gen.Elements(UnitsIn(period).GroupBy(unit => unit.Kind))
        from unit in Gen.Elements(units.AsEnumerable())
        from indicator in Gen.Elements(Catalogue.National.Indicators.AsEnumerable())
        from count in Generators.Longs
        from ratio in Generators.ReadableDecimals
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from funding in Gen.Elements(Enum.GetValues<FundingSource>().Where(source => source != FundingSource.LocalDistrict || HasDistricts(period)))
        from stage in Gen.Elements(Enum.GetValues<FundingStage>())
        from status in Gen.Elements(Enum.GetValues<ObservationStatus>())
        from asOf in Gen.OneOf(
            Gen.Constant(default(LocalDate?)), from days in Gen.Choose(-400, 400) select (LocalDate?)period.LastDay.PlusDays(days))
        from window in Gen.OneOf(
            Gen.Constant(default(DataWindow?)),
            from days in Gen.Choose(0, 400) from has in Gen.Elements(false, true) select (DataWindow?)WindowOf(asOf ?? period.LastDay, days, has))
        from citation in Gen.OneOf(Gen.Constant(default(Citation)), from cited in Citations select (Citation?)cited)
        from texts in Texts.ArrayOf(2)
        from notes in Gen.Choose(0, 2)
        select new Observation(
            indicator.Of(new Quantity(indicator.Unit.Kind is MeasureUnitKind.Count or MeasureUnitKind.Money ? count & long.MaxValue : ratio, indicator.Unit), hedge),
            unit,
            period,
            asOf < period.LastDay && status < ObservationStatus.Estimated ? ObservationStatus.Estimated : status,
            asOf)
        {
            DataWindow = window,
            Funding = funding,
            Stage = stage,
            Citation = citation,
            Note = notes == 0 ? null : notes == 1 ? new(texts[0]) : new(texts[0], texts[1]),
        };

    [Fact]
    public void An_amount_comes_back() => Law.Holds(Generators.Amounts, Ways, ComesBack);

    [Fact]
    public void Years_come_back() => Law.Holds(Years, Ways, ComesBack);

    [Fact]
    public void A_period_comes_back() => Law.Holds(ReportingPeriodTest.Any, Ways, ComesBack);

    [Fact]
    public void A_data_window_comes_back() => Law.Holds(
        ReportingPeriodTest.Any, Gen.Elements(false, true), Ways,
        (days, hasFirst, options) => ComesBack(new DataWindow(hasFirst ? days.FirstDay : null, days.LastDay), options));

    [Fact]
    public void A_province_comes_back() => Law.Holds(Gen.Elements(AdministrativeMap.AllProvinces.AsEnumerable()), Ways, ComesBack);

    [Fact]
    public void A_quantity_comes_back() =>
        Law.Holds(Generators.ReadableDecimals, Gen.Elements(MeasureUnit.BuiltIn.Concat(Catalogue.National.Units)), Ways, (value, unit, options) => ComesBack(new Quantity(value, unit), options));

    [Fact]
    public void An_indicator_a_region_and_a_scheme_come_back()
    {
        Law.Holds(Gen.Elements(Catalogue.National.Indicators.AsEnumerable()), Ways, ComesBack);
        Law.Holds(Gen.Elements(RegionScheme.All.AsEnumerable()), Ways, ComesBack);
        Law.Holds(Gen.Elements(RegionScheme.All.SelectMany(scheme => scheme.Regions)), Ways, ComesBack);
    }

    [Fact]
    public void A_citation_comes_back_with_its_document() => Law.Holds(
        Citations,
        Ways,
        (citation, options) => JsonSerializer.Deserialize<Citation>(JsonSerializer.Serialize(citation, options), options) is { } read
            && citation == read && HaveOneDocument(citation, read)
            && JsonForms.Citation.Schema.Faults(JsonSerializer.Serialize(citation, options)).Count == 0);

    [Fact]
    public void A_figure_comes_back_member_for_member() => Law.Holds(Figures, Ways, (figure, options) =>
    {
        string json = JsonSerializer.Serialize(figure, options);
        Observation read = JsonSerializer.Deserialize<Observation>(json, options)!;
        return MembersOf(figure).SequenceEqual(MembersOf(read))
            && ReferenceEquals(figure.ReportingUnit.Province, read.ReportingUnit.Province)
            && ReferenceEquals(figure.ReportingUnit.Region, read.ReportingUnit.Region)
            && HaveOneDocument(figure.Citation, read.Citation)
            && JsonForms.Observation.Schema.Faults(json).Count == 0;
    });

    [Fact]
    public void The_figures_are_of_every_kind()
    {
        Observation[] figures = [.. Figures.Sample(2_000)];
        Assert.Equal(Enum.GetValues<ReportingUnitKind>(), figures.Select(figure => figure.ReportingUnit.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<ObservationStatus>(), figures.Select(figure => figure.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<FundingSource>(), figures.Select(figure => figure.Funding).Distinct().Order());
        Assert.Equal([false, true], figures.Select(figure => figure.DataWindow is null).Distinct().Order());
        Assert.Equal([false, true], figures.Select(figure => figure.AsOf is null).Distinct().Order());
        Assert.Equal([false, true], figures.Select(figure => figure.Citation is null).Distinct().Order());
        Assert.Contains(
            figures, figure => figure.ReportingUnit.Province is { } unit && unit.Days.End < figure.Period.LastDay && unit.Days.End.Year == 2025);
    }

    [Fact]
    public void A_figure_from_a_form_comes_back_member_for_member() => Law.Holds(
        from texts in Texts.ArrayOf(5)
        from period in ReportingPeriodTest.Any
        from value in Generators.ReadableDecimals
        from source in Gen.Elements(Enum.GetValues<FundingSource>())
        from stage in Gen.Elements(Enum.GetValues<FundingStage>())
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from status in Gen.Elements(Enum.GetValues<ObservationStatus>())
        from day in ReportingPeriodTest.Dates
        from hasDay in Gen.Elements(false, true)
        from hasNote in Gen.Elements(false, true)
        select new ObservationInput
        {
            Indicator = texts[0],
            ReportingUnit = texts[1],
            Period = period,
            Value = value,
            Unit = texts[2],
            Funding = source,
            Stage = stage,
            Hedge = hedge,
            Status = status,
            AsOf = hasDay ? day : null,
            DataWindow = hasNote ? new(hasDay ? day : null, day) : null,
            Note = hasNote ? new(texts[3], texts[4]) : null,
        },
        Ways,
        (input, options) => MembersOf(input).SequenceEqual(MembersOf(JsonSerializer.Deserialize<ObservationInput>(JsonSerializer.Serialize(input, options), options)!)));

    private static bool ComesBack<T>(T value, JsonSerializerOptions options) =>
        Equals(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options));

    private static IEnumerable<object?> MembersOf<T>(T value) => typeof(T).GetProperties().Select(property => property.GetValue(value));

    private static bool HaveOneDocument(Citation? citation, Citation? read) => citation is null
        ? read is null
        : read is not null && CanonicalJson.AreAlike(citation.Document, read.Document, (json, document) => new RecordWriter(json).Write(document));

    private static bool HasDistricts(ReportingPeriod period) => Catalogue.National.Atlas.Districts.ExistsOn(Observation.FirstFrameDay(period));

    private static DataWindow WindowOf(LocalDate last, int days, bool hasFirst) => new(hasFirst ? last.PlusDays(-days) : null, last);

    /// <summary>Units that a figure of a period may be of, each as it is on the last of its days in the last year.</summary>
    private static IEnumerable<ReportingUnit> UnitsIn(ReportingPeriod period)
    {
        LocalDate first = Observation.FirstFrameDay(period);
        ProvinceUnit[] provinces =
        [
            .. AdministrativeMap.On(period.LastDay).Units.Concat(AdministrativeMap.On(first).Units).DistinctBy(unit => unit.Province),
        ];
        LocalDate day = Catalogue.National.Atlas.Districts.ExistsOn(period.LastDay) ? period.LastDay : first;
        IEnumerable<ReportingUnit> districts = HasDistricts(period)
            ? AdministrativeMap.On(day).Units.Select(unit => ReportingUnit.District(unit, "Huyện /1"))
            : [];
        return
        [
            ReportingUnit.Nation, ReportingUnit.Unallocated, ReportingUnit.Organisation("Trung tâm: 1/2"),
            .. RegionScheme.All.Where(scheme => scheme.AppliesOn(period.LastDay) || scheme.AppliesOn(first))
                .SelectMany(scheme => scheme.Regions).Select(ReportingUnit.Of),
            .. provinces.Select(ReportingUnit.Of), .. provinces.Select(unit => ReportingUnit.Commune(unit, "Xã \"1\"")), .. districts,
        ];
    }
}
