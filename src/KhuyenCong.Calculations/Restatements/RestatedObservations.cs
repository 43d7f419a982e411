using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Figures restated for the provinces of one map (số liệu quy đổi về một bản đồ hành chính), so every series covers the same places.
/// </summary>
[JsonConverter(typeof(CalculationJsonConverter<RestatedObservations>))]
public sealed class RestatedObservations : CalculationResult
{
    internal RestatedObservations(
        AdministrativeMap map,
        ImmutableArray<RestatedObservation> restated,
        ImmutableArray<Observation> unchanged,
        CalculationOptions options)
        : base(options, ReasonOf(restated))
    {
        Map = map;
        ByProvince = restated;
        Unchanged = unchanged;
    }

    /// <summary>The map that the figures are restated for (bản đồ hành chính).</summary>
    public AdministrativeMap Map { get; }

    /// <summary>
    /// The figures of the provinces with their parts (số liệu các tỉnh), by indicator, period, source and stage, and then in the order of
    /// the map. Figures that cannot be restated come last, with the reason.
    /// </summary>
    public ImmutableArray<RestatedObservation> ByProvince { get; }

    /// <summary>
    /// The figures that need no restatement (số liệu không đổi): those of the nation, and of amounts allocated to no region.
    /// </summary>
    internal ImmutableArray<Observation> Unchanged { get; }

    /// <summary>
    /// All restated and unchanged figures (toàn bộ số liệu). Undefined figures are not included; <see cref="ByProvince"/> contains them
    /// with their reasons.
    /// </summary>
    public IEnumerable<Observation> Observations =>
        ByProvince.Select(restated => restated.Observation).OfType<Observation>().Concat(Unchanged);

    /// <summary>
    /// Whether any figure was restated from those of other territories (có quy đổi); false when all figures are as given.
    /// </summary>
    internal bool IsRestated => ByProvince.Any(figure => figure.Parts.Any(part => part.ReportingUnit != figure.ReportingUnit));

    private protected override IndicatorFormula? FormulaOf => null;

    internal override ImmutableArray<Citation> Sources =>
        [.. SourcesOf(ByProvince).Concat(Unchanged.Select(figure => figure.Citation).OfType<Citation>()).Distinct()];

    internal override Caveats Caveats => Caveats.Of(Unchanged) | CaveatsOf(ByProvince);

    private protected override string Kind => "restated_observations";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Day("map", Map.Days.Start);
        json.Results("by_province", ByProvince);
        json.Figures("unchanged", Unchanged);
    }

    private protected override string DescribeIn(DisplayLanguage language) =>
        string.Join('\n', ByProvince.Select(figure => figure.Describe(language)));

    private protected override string ExplainIn(DisplayLanguage language) =>
        string.Join("\n\n", ByProvince.Select(figure => figure.Explain(language)));
}
