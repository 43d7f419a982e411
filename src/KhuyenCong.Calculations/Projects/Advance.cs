using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>An advance with what the rules measure it by.</summary>
/// <param name="Project">The project.</param>
/// <param name="Entry">The payment, and what had been advanced with it.</param>
/// <param name="Support">The support approved as of its day.</param>
/// <param name="IsFirst">Whether it is the first of the project.</param>
internal sealed record Advance(PromotionProject Project, LedgerEntry Entry, Vnd Support, bool IsFirst)
{
    internal LocalDate Day => Entry.Payment.Date;

    /// <summary>The contents of national support; an item without a content gives null.</summary>
    internal ImmutableArray<string?> Contents { get; } =
    [
        .. Project.Items.Where(item => ProjectMoney.IsNational(item.Funding) && item.Support > Vnd.Zero)
            .Select(item => item.Content?.Id).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The share that a decision allows; it counts only with the decision's number.</summary>
    internal decimal? Decided => Entry.Payment is { Decision: not null, DecidedPercent: { } percent } ? percent : null;
}
