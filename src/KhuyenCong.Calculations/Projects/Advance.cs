using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>An advance with the amounts that the rules compare it with.</summary>
/// <param name="Project">The project.</param>
/// <param name="Entry">The payment, with the running totals.</param>
/// <param name="Support">The support approved as of the day of the payment.</param>
/// <param name="IsFirst">Whether it is the first advance of the project.</param>
internal sealed record Advance(PromotionProject Project, LedgerEntry Entry, Vnd Support, bool IsFirst)
{
    internal LocalDate Day => Entry.Payment.Date;

    /// <summary>The contents of the items with national support; null for an item without a content.</summary>
    internal ImmutableArray<string?> Contents { get; } =
    [
        .. Project.Items.Where(item => ProjectMoney.IsNational(item.Funding) && item.Support > Vnd.Zero)
            .Select(item => item.Content?.Id).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The share that a decision allows; null unless the number of the decision is stated.</summary>
    internal decimal? Decided => Entry.Payment is { Decision: not null, DecidedPercent: { } percent } ? percent : null;
}
