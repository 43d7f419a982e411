using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Indexes the figures of a report by unit and amount, and its shares by their whole, so that a search does not scan the report.
/// </summary>
internal sealed class FigureIndex
{
    private readonly Lazy<Dictionary<(FigureUnitKind Kind, string? Words), FigureAmounts>> _byUnit;
    private readonly Lazy<ILookup<string, (PrintedFigure Part, PrintedFigure Share)>> _byWhole;

    internal FigureIndex(ReportDocument document)
    {
        Document = document;
        _byUnit = new(() => document.Figures
            .Where(figure => figure.Figure is not null)
            .GroupBy(KeyOf)
            .ToDictionary(group => group.Key, group => new FigureAmounts(group)));
        _byWhole = new(() => document.Claims.Select(ShareOf).OfType<(string Whole, PrintedFigure Part, PrintedFigure Share)>()
            .ToLookup(share => share.Whole, share => (share.Part, share.Share), StringComparer.Ordinal));
    }

    internal ReportDocument Document { get; }

    /// <summary>Returns the divisor if the formula is a plain quotient of two figures; otherwise null.</summary>
    internal static string? WholeOf(IndicatorFormula? formula) =>
        formula?.Root is FormulaChain { IsProduct: true, Parts: [FormulaIdentifier, FormulaIdentifier whole], IsInverse: [_, true] }
            ? whole.Name
            : null;

    /// <summary>Returns the figures of the report with the same unit as a readable figure.</summary>
    internal FigureAmounts Like(PrintedFigure figure) =>
        _byUnit.Value.TryGetValue(KeyOf(figure), out FigureAmounts? amounts) ? amounts : FigureAmounts.None;

    /// <summary>
    /// Returns the parts of a whole for which the report prints percentages, with the printed shares, in the order of the document.
    /// </summary>
    internal IEnumerable<(PrintedFigure Part, PrintedFigure Share)> SharesOf(string whole) => _byWhole.Value[whole];

    private static (FigureUnitKind Kind, string? Words) KeyOf(PrintedFigure figure)
    {
        FigureUnit unit = figure.Figure.GetValueOrDefault().Unit;
        return (unit.Kind, unit.Words);
    }

    private (string Whole, PrintedFigure Part, PrintedFigure Share)? ShareOf(ReportClaim claim) =>
        claim.Printed is { Figure.Unit.Kind: FigureUnitKind.Percent } share
        && WholeOf(claim.Formula) is { } whole
        && Document.Find(claim.Formula!.Identifiers[0]) is { Figure: not null } part
            ? (whole, part, share)
            : null;
}
