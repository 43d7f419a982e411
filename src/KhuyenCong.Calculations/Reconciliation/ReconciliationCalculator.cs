using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Checks whether a published report adds up (đối chiếu báo cáo): whether every derived figure follows from the printed ones.</summary>
/// <remarks>
/// A claim used in another formula is taken as printed, so that one wrong figure leads to only one finding. A formula without a result (a
/// division by zero, a number beyond decimal) leaves its claim unchecked, with the reason. So does an unreadable figure, a sum,
/// difference or comparison of money with another currency or a count, and a comma that can be read two ways with different verdicts.
/// Ranges must meet, as in XBRL Calculations 1.1, but here for every formula.
/// </remarks>
/// <example>
/// <code>
/// Reconciliation result = ReconciliationCalculator.Reconcile(ReportDocument.Read(stream, "report.json"));
/// result.HasInconsistency; // whether a claim does not follow from the printed figures
/// </code>
/// </example>
public static class ReconciliationCalculator
{
    /// <summary>Checks every claim of a report (đối chiếu từng nhận định).</summary>
    /// <param name="document">The report.</param>
    /// <param name="options">
    /// The margins of hedges, the rounding rule of the report, and the catalogue whose version workings name; null for the defaults.
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
