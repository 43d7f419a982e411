using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>Shares of totals of a roll-up.</content>
public static partial class ShareCalculator
{
    /// <summary>Computes the share of one total in another; if a total is undefined, the share is undefined for the same reason.</summary>
    internal static Share Calculate(
        BilingualText partName, RollupTotal part, BilingualText wholeName, RollupTotal whole, CalculationOptions options)
    {
        RollupTotal undefined = part.IsDefined ? whole : part;
        return undefined.Reason is { } reason
            ? new(ItemOf(partName, part), ItemOf(wholeName, whole), options, reason) { Misfit = undefined.Misfit }
            : Calculate(ItemOf(partName, part), ItemOf(wholeName, whole), options);
    }

    private static ShareItem ItemOf(BilingualText name, RollupTotal total) => total.Observation is { } figure
        ? new(name, figure)
        : new(name, new Quantity(0, total.Indicator.Unit), Hedge.None, Caveats.None);
}
