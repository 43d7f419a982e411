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
    /// <param name="options">
    /// How far hedges reach, how the report rounds, and the catalogue whose version workings name; the usual ones when null.
    /// </param>
    /// <returns>A finding for every claim, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice of <paramref name="options"/> is not defined.</exception>
    public static Reconciliation Reconcile(ReportDocument document, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options = CalculationOptions.Of(options);
        ClaimJudge judge = new(document, options.Hedges, options.Rounding);
        FigureIndex index = new(document);
        return new(document, [.. document.Claims.Select(claim => new ClaimFinding(index, claim, options, judge.Judge(claim)))], options);
    }
}
