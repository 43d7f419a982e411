using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The value that a program commits to for an indicator (mục tiêu), for one stage or the whole program.</summary>
/// <remarks>
/// Targets are equal if program, indicator, quantity or range, hedge and stage are equal, even if they were read from different sources.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<Target>))]
public sealed record Target
{
    internal Target(
        PromotionProgram program,
        IndicatorValue value,
        Quantity stated,
        Quantity? statedUpper,
        ProgramStage? stage,
        ImmutableArray<Target> parts,
        ImmutableArray<Citation> citations,
        Verification verification)
    {
        Program = program;
        Value = value;
        Stated = stated;
        StatedUpper = statedUpper;
        UpperQuantity = statedUpper?.In(value.Indicator.Unit);
        Stage = stage;
        Parts = parts;
        Citations = citations;
        Verification = verification;
    }

    /// <summary>The program (chương trình).</summary>
    public PromotionProgram Program { get; }

    /// <summary>The indicator with the target value and its hedge (chỉ tiêu và giá trị).</summary>
    public IndicatorValue Value { get; }

    /// <summary>The indicator (chỉ tiêu).</summary>
    public Indicator Indicator => Value.Indicator;

    /// <summary>The target quantity (giá trị mục tiêu); for a range such as "300 - 400", its lower end.</summary>
    public Quantity Quantity => Value.Quantity;

    /// <summary>
    /// The upper end of a target range (mức trên của mục tiêu), in the indicator's unit; null if the target is one quantity.
    /// </summary>
    public Quantity? UpperQuantity { get; }

    /// <summary>Whether the target is a range of quantities.</summary>
    internal bool IsRange => UpperQuantity is not null;

    /// <summary>The target quantity in the unit that the document uses (giá trị như văn bản ghi), such as 16.000 tỷ đồng.</summary>
    public Quantity Stated { get; }

    /// <summary>The upper end of a range in the unit of <see cref="Stated"/>; null if the target is one quantity.</summary>
    internal Quantity? StatedUpper { get; }

    /// <summary>The hedge that the target is stated with (mức gần đúng), such as "khoảng" in "khoảng 40.000 lao động".</summary>
    public Hedge Hedge => Value.Hedge;

    /// <summary>The stage (giai đoạn); null for the target of the whole program.</summary>
    public ProgramStage? Stage { get; }

    /// <summary>The years and days that the target is for (kỳ thực hiện): those of its stage, or of the whole program.</summary>
    public ProgramPeriod Period => Stage?.Period ?? Program.Period;

    /// <summary>
    /// The stage targets from which this one is derived (các mục tiêu giai đoạn): their sum or, for a level, the last stage's target; empty
    /// if the document states the target itself.
    /// </summary>
    public ImmutableArray<Target> Parts { get; }

    /// <summary>
    /// The citations (nguồn): of the text that was read, and of the approving document if that is a different one; for a target derived
    /// from stage targets, those of each stage.
    /// </summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>How the source was read (mức kiểm chứng); for several sources, the least certain.</summary>
    public Verification Verification { get; }

    /// <summary>Returns the hedge and the quantity as the document words them (mục tiêu như văn bản ghi).</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "khoảng 16.000 tỷ đồng" or "300 - 400 cơ sở".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToString(DisplayLanguage language)
    {
        string quantity = StatedUpper is { } upper
            ? $"{PrintedNumber.Format(Stated.Value, language)} - {upper.ToString(language)}"
            : Stated.ToString(language);
        return Hedge == Hedge.None ? quantity : $"{Hedge.DisplayName().In(language)} {quantity}";
    }

    /// <summary>Returns the indicator id and the value in Vietnamese notation.</summary>
    /// <returns>Text such as "trained_workers: khoảng 140.000 lao động".</returns>
    public override string ToString() => $"{Indicator.Id}: {ToString(DisplayLanguage.Vietnamese)}";

    /// <inheritdoc/>
    public bool Equals(Target? other) => other is not null
        && Program == other.Program && Value == other.Value && UpperQuantity == other.UpperQuantity
        && Stage == other.Stage;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Program, Value, UpperQuantity, Stage);
}
