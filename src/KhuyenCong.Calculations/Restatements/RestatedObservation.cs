using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A figure restated for a later province (số liệu quy đổi địa bàn), with its parts: the figures of the provinces that formed that
/// province.
/// </summary>
[JsonConverter(typeof(CalculationJsonConverter<RestatedObservation>))]
public sealed class RestatedObservation : CalculationResult
{
    internal RestatedObservation(
        ReportingUnit reportingUnit,
        Observation? observation,
        UndefinedReason? reason,
        ImmutableArray<Observation> parts,
        ImmutableArray<ProvinceUnit> missingParts,
        CalculationOptions options)
        : base(options, reason)
    {
        ReportingUnit = reportingUnit;
        Observation = observation;
        Parts = parts;
        MissingParts = missingParts;
    }

    /// <summary>The province that the figure is restated for (địa bàn mới).</summary>
    public ReportingUnit ReportingUnit { get; }

    /// <summary>The restated figure (số liệu quy đổi); null when undefined.</summary>
    public Observation? Observation { get; }

    /// <summary>The figures that were added up (các số liệu thành phần), in the order given.</summary>
    public ImmutableArray<Observation> Parts { get; }

    /// <summary>
    /// The provinces whose figures are missing (các tỉnh thiếu số liệu); without them, the sum would not cover the whole province.
    /// </summary>
    public ImmutableArray<ProvinceUnit> MissingParts { get; }

    private protected override IndicatorFormula? FormulaOf => null;

    internal override ImmutableArray<Citation> Sources => [.. Parts.Select(part => part.Citation).OfType<Citation>().Distinct()];

    /// <summary>A restated figure belongs to a province of the map; an unchanged figure keeps its own caveats.</summary>
    internal override Caveats Caveats => Parts.Any(part => part.ReportingUnit != ReportingUnit)
        ? Caveats.Of(Parts).WithoutFrames() | Caveats.OfFrame(Observation)
        : Caveats.Of(Parts);

    private protected override string Kind => "restated_observation";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Text("reporting_unit", ReportingUnit.Id);
        json.Figure("observation", Observation);
        json.Figures("parts", Parts);
        json.Ids("missing_parts", MissingParts.Select(unit => unit.Province.Id));
    }

    /// <summary>
    /// Returns the figure with its parts, such as "Gia Lai, giai đoạn 2014 - 2020: 30 tỷ đồng = Bình Định 10 tỷ đồng + Gia Lai 20 tỷ
    /// đồng".
    /// </summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        string name = ReportingUnit.Name.In(language);
        string period = Parts[0].Period.ToString(language);
        string parts = string.Join(" + ", Parts.Select(part => $"{part.ReportingUnit.Name.In(language)} {Printed(part, language)}"));
        if (Observation is { } observation)
        {
            bool isItself = Parts.Length == 1 && Parts[0].ReportingUnit.Equals(ReportingUnit);
            return $"{name}, {period}: {Printed(observation, language)}{(isItself ? string.Empty : $" = {parts}")}";
        }

        string missing = MissingParts.IsEmpty
            ? string.Empty
            : Messages.In(Wording.PartsMissing, language, string.Join(", ", MissingParts.Select(unit => unit.Name)));
        string known = Parts.IsEmpty ? string.Empty : Messages.In(Wording.PartsKnown, language, parts);
        return $"{name}, {period}: {DescribeUndefined(language)}{missing}{known}";
    }

    private static string Printed(Observation figure, DisplayLanguage language) =>
        Phrase.Before(figure.Value.Hedge, language) + Phrase.Printed(figure.Quantity, language);
}
