using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A figure of a province of one frame made from those of the provinces it came from (số liệu quy đổi địa bàn), each part named.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<RestatedObservation>))]
public sealed class RestatedObservation
{
    private readonly CalculationOptions _options;

    internal RestatedObservation(
        ReportingUnit reportingUnit,
        Observation? observation,
        UndefinedReason? reason,
        ImmutableArray<Observation> parts,
        ImmutableArray<ProvinceUnit> missingParts,
        CalculationOptions options)
    {
        _options = options;
        ReportingUnit = reportingUnit;
        Observation = observation;
        Reason = reason;
        Parts = parts;
        MissingParts = missingParts;
    }

    /// <summary>The province that the figure is restated for (địa bàn mới).</summary>
    public ReportingUnit ReportingUnit { get; }

    /// <summary>
    /// The restated figure (số liệu quy đổi); null when a part is missing or given twice, when the parts are of two definitions of one
    /// id, or when the sum is too large.
    /// </summary>
    public Observation? Observation { get; }

    /// <summary>Why there is no figure (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>What keeps the figure from being restated, where that is the reason.</summary>
    internal BilingualText? Misfit { get; init; }

    /// <summary>The figures that it is the sum of (các số liệu thành phần), in the order given.</summary>
    public ImmutableArray<Observation> Parts { get; }

    /// <summary>The provinces whose figures are missing (các tỉnh thiếu số liệu): their sum would not be that of the whole.</summary>
    public ImmutableArray<ProvinceUnit> MissingParts { get; }

    /// <summary>What to know about the parts (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks;

    /// <summary>On the provinces of the map; a figure that is itself, on its own.</summary>
    private Caveats Caveats => Parts.Any(part => part.ReportingUnit != ReportingUnit)
        ? Caveats.Of(Parts).WithoutFrames() | Caveats.OfFrame(Observation)
        : Caveats.Of(Parts);

    /// <summary>The figure with its parts (số liệu và các thành phần).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>As in "Gia Lai, giai đoạn 2014 - 2020: 30 tỷ đồng = Bình Định 10 tỷ đồng + Gia Lai 20 tỷ đồng".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
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
        return $"{name}, {period}: {Phrase.Undefined(Reason.GetValueOrDefault(), Misfit, language)}{missing}{known}";
    }

    /// <summary>The working (cách tính): the figure with its parts, their sources and what to know about them, a line each.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The working.</returns>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new(Describe(language));
        IEnumerable<Citation> citations = Parts.Select(part => part.Citation).OfType<Citation>().Distinct();
        Phrase.AppendSources(text, citations, Caveats, _options.Catalogue, language);
        return text.ToString();
    }

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    private static string Printed(Observation figure, DisplayLanguage language) => Phrase.Before(figure.Value.Hedge, language) + Phrase.Printed(figure.Quantity, language);
}
