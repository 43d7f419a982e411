using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

/// <summary>What is written comes back, in every way of serialization, whatever the value.</summary>
public class JsonLawTest
{
    private static readonly Gen<string> Texts =
        from parts in Gen.Elements("đồng", "a", "\"", "\\", "\n", "\u0000", "\u2028", "𝔸", "</script>", "ế", " ", "'").ArrayOf(6)
        select "x" + string.Concat(parts);

    private static readonly Gen<YearRange> Years = from first in Gen.Choose(1, 9999) from more in Gen.Choose(0, 9999 - first) select new YearRange(first, first + more);

    private static readonly Gen<JsonSerializerOptions> Ways = Gen.Elements(JsonWays.All);

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

    private static IEnumerable<object?> MembersOf(ObservationInput input) => typeof(ObservationInput).GetProperties().Select(property => property.GetValue(input));
}
