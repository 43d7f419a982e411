using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How one indicator compares with another (khả năng so sánh của hai chỉ tiêu), with the reason and its source.</summary>
[JsonConverter(typeof(NoJsonConverter<IndicatorComparability>))]
public sealed class IndicatorComparability
{
    internal IndicatorComparability(
        Indicator indicator,
        Indicator other,
        Comparability relation,
        bool isMeasuredAgainst,
        BilingualText reason,
        Citation citation,
        Verification verification)
    {
        Indicator = indicator;
        Other = other;
        Relation = relation;
        IsMeasuredAgainst = isMeasuredAgainst;
        Reason = reason;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The indicator (chỉ tiêu).</summary>
    public Indicator Indicator { get; }

    /// <summary>The indicator that <see cref="Indicator"/> is compared with (chỉ tiêu kia).</summary>
    public Indicator Other { get; }

    /// <summary>How <see cref="Indicator"/> relates to <see cref="Other"/> (quan hệ).</summary>
    public Comparability Relation { get; }

    /// <summary>
    /// Whether results of <see cref="Indicator"/> are in practice divided by targets of <see cref="Other"/> (được dùng để tính mức đạt),
    /// as in the cited document, even if their units differ.
    /// </summary>
    public bool IsMeasuredAgainst { get; }

    /// <summary>The reason why the two can or cannot be compared (lý do).</summary>
    public BilingualText Reason { get; }

    /// <summary>The source (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Whether the record is built into the library (có sẵn trong thư viện), not added by a user.</summary>
    public bool IsBuiltIn { get; internal init; }

    /// <summary>
    /// Returns the same record seen from the other indicator: narrower becomes broader, and results are not divided by targets in that
    /// direction.
    /// </summary>
    internal IndicatorComparability Invert() => new(
        Other,
        Indicator,
        Relation switch
        {
            Comparability.Narrower => Comparability.Broader,
            Comparability.Broader => Comparability.Narrower,
            _ => Relation,
        },
        false,
        Reason,
        Citation,
        Verification)
    { IsBuiltIn = IsBuiltIn };

    /// <summary>Returns the two ids and the relation.</summary>
    /// <returns>Text such as "management_trainees Narrower management_training_participations".</returns>
    public override string ToString() => $"{Indicator.Id} {Relation} {Other.Id}";
}
