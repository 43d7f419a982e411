using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Checks whether a published report adds up (đối chiếu báo cáo): whether every derived figure follows from the printed ones.</summary>
/// <remarks>
/// A claim that another formula names counts as printed, so that one wrong figure makes one finding. A formula without result (a division by zero, a number beyond decimal) leaves its
/// claim unchecked with the reason; so do an unreadable figure, money that meets another currency or a count in a sum, a difference or a comparison, and a comma that can be read two
/// ways with different verdicts. The idea is that of XBRL Calculations 1.1, ranges that must meet, carried from sums to every formula.
/// </remarks>
public static class ReconciliationCalculator
{
    /// <summary>Checks every claim of a report (đối chiếu từng nhận định).</summary>
    /// <param name="document">The report.</param>
    /// <param name="hedges">How far hedges reach, in figures and claims alike; <see cref="HedgePolicy.Default"/> when null.</param>
    /// <param name="rounding">How the report rounds; half away from zero by default.</param>
    /// <returns>A finding for every claim, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static Reconciliation Reconcile(ReportDocument document, HedgePolicy? hedges = null, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (rounding is < RoundingRule.HalfAwayFromZero or > RoundingRule.Up)
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a rounding rule.");
        }

        HedgePolicy policy = hedges ?? HedgePolicy.Default;
        ClaimJudge judge = new(document, policy, rounding);
        FigureIndex index = new(document);
        return new(document, [.. document.Claims.Select(claim => new ClaimFinding(index, claim, policy, rounding, judge.Judge(claim)))]);
    }
}
