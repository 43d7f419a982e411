using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The parts of a stated whole and the remainder (cơ cấu), which add up exactly to the whole.</summary>
[JsonConverter(typeof(CalculationJsonConverter<ShareTable>))]
public sealed class ShareTable : CalculationResult
{
    internal ShareTable(ShareItem whole, ImmutableArray<Share> shares, Share remainder)
        : base(remainder.Options, remainder.Reason)
    {
        Whole = whole;
        Shares = shares;
        Remainder = remainder;
    }

    /// <summary>The whole (tổng).</summary>
    public ShareItem Whole { get; }

    /// <summary>The shares of the parts, in the order given (các tỷ trọng).</summary>
    public ImmutableArray<Share> Shares { get; }

    /// <summary>The remainder of the whole without the parts (phần còn lại); negative if the parts exceed the whole.</summary>
    public Share Remainder { get; }

    private protected override IndicatorFormula? FormulaOf => null;

    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => [.. All.SelectMany(share => share.Workings())];

    internal override ImmutableArray<Citation> Sources => SourcesOf(All);

    internal override Caveats Caveats => CaveatsOf(All);

    private IEnumerable<Share> All => Shares.Append(Remainder);

    private protected override string Kind => "share_table";

    private protected override void WriteMembers(ResultJson json)
    {
        Share.WriteItem(json, "whole", Whole);
        json.Results("shares", Shares);
        json.Result("remainder", Remainder);
    }

    /// <summary>Returns the sentences of all shares, and last that of the remainder unless it is zero.</summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        IEnumerable<Share> said = Remainder is { IsDefined: true, Part.Amount.Value: 0 } ? Shares : All;
        return string.Join("; ", said.Select(share => share.Describe(language)));
    }

    private protected override string ExplainIn(DisplayLanguage language) =>
        string.Join("\n\n", All.Select(share => share.Explain(language)));
}
