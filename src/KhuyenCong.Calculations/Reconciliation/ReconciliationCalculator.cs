using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Checks a published report (đối chiếu báo cáo): whether every derived figure follows from the printed figures.</summary>
/// <remarks>
/// A claim used in another formula is taken as printed, so a wrong claim does not make the claims that use it inconsistent. A claim is
/// unchecked, with the reason, if its formula has no result (a division by zero, or a number too large for a decimal) or if a figure cannot
/// be read. It is also unchecked if money is added to, subtracted from or compared with another currency, a count or a number without a
/// unit, or if the figure is printed in a unit other than that of the result, or if a comma can be read in two ways with different
/// verdicts. As in XBRL Calculations 1.1, the range of the result must overlap that of the printed number, but here for every formula.
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
    /// The margins of hedges, the rounding rule of the report, and the catalogue whose version the workings state; null for the defaults.
    /// </param>
    /// <returns>A finding for every claim, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rounding rule or the population of <paramref name="options"/> is not a defined value.
    /// </exception>
    public static Reconciliation Reconcile(ReportDocument document, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options = CalculationOptions.Of(options);
        ClaimJudge judge = new(document, options.Hedges, options.Rounding);
        FigureIndex index = new(document);
        return new(document, [.. document.Claims.Select(claim => new ClaimFinding(index, claim, options, judge.Judge(claim)))], options);
    }
}
