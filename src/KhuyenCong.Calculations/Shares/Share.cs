using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The share of a part in a stated whole (tỷ trọng), kept as exact operands.</summary>
/// <remarks>Created by <see cref="ShareCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<Share>))]
public sealed class Share : PercentResult
{
    internal Share(ShareItem part, ShareItem whole, CalculationOptions options, UndefinedReason? reason)
        : base(options, reason)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>The part (phần).</summary>
    public ShareItem Part { get; }

    /// <summary>The whole (tổng).</summary>
    public ShareItem Whole { get; }

    private protected override ExactRatio RatioOfOperands => Part.Amount.RatioTo(Whole.Amount);

    private protected override Hedge HedgeOfOperands => HedgeAlgebra.Quotient(Part.Hedge);

    private protected override IndicatorFormula? FormulaOf => NationalFormulas.Share.Formula;

    /// <summary>Both operands in one unit; empty if no unit represents both exactly.</summary>
    private protected override IEnumerable<FormulaOperand> Operands
    {
        get
        {
            if (Part.Amount.FindUnitOfBoth(Whole.Amount) is { } unit)
            {
                yield return FormulaOperand.Of("part", Part.Amount.In(unit), Part.Hedge, Options.Hedges, Part.Name);
                yield return FormulaOperand.Of("whole", Whole.Amount.In(unit), Whole.Hedge, Options.Hedges, Whole.Name);
            }
        }
    }

    internal override ImmutableArray<Citation> Sources => [.. new[] { Part.Citation, Whole.Citation }.OfType<Citation>()];

    internal override Caveats Caveats => (Part.Observation, Whole.Observation) is ({ } part, { } whole)
        ? Caveats.Of([part, whole])
        : Part.Caveats | Whole.Caveats;

    internal override IEnumerable<BilingualText> UserRecords => [.. BroughtByUser.Of(Part.Indicator), .. BroughtByUser.Of(Whole.Indicator)];

    private protected override string Kind => "share";

    private protected override void WriteMembers(ResultJson json)
    {
        base.WriteMembers(json);
        WriteItem(json, "part", Part);
        WriteItem(json, "whole", Whole);
    }

    /// <summary>Writes a named amount.</summary>
    internal static void WriteItem(ResultJson json, string name, ShareItem item) => json.Object(name, () =>
    {
        json.Text("name", item.Name);
        json.Quantity("amount", item.Amount);
        json.Hedge(item.Hedge);
    });

    private protected override string DescribeIn(DisplayLanguage language) =>
        !IsDefined
            ? $"{Part.Name.In(language)} / {Whole.Name.In(language)}: {DescribeUndefined(language)}"
            : Messages.In(Wording.ShareOf, language, Part.Name, FormatPercent(language), Whole.Name);

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        AppendQuotient(text, language);
        base.AppendWorking(text, language);
    }
}
