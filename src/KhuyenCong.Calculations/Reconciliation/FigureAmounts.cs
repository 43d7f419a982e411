using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The figures with one unit, grouped by their amount in formulas, in ascending order of amounts.</summary>
internal sealed class FigureAmounts
{
    private readonly ImmutableArray<(decimal Amount, ImmutableArray<PrintedFigure> Figures)> _groups;

    internal FigureAmounts(IEnumerable<PrintedFigure> figures) => _groups =
    [
        .. figures.GroupBy(figure => figure.Figure.GetValueOrDefault().Amount)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.ToImmutableArray())),
    ];

    internal static FigureAmounts None { get; } = new([]);

    /// <summary>Returns the amounts between two inclusive bounds, with their figures in the order of the document.</summary>
    internal IEnumerable<(decimal Amount, ImmutableArray<PrintedFigure> Figures)> Between(decimal lower, decimal upper)
    {
        int low = 0;
        for (int high = _groups.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _groups[middle].Amount < lower ? (middle + 1, high) : (low, middle);
        }

        for (; low < _groups.Length && _groups[low].Amount <= upper; low++)
        {
            yield return _groups[low];
        }
    }
}
