using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The figures of no region: the nation's total and the unallocated money, each at most once.</summary>
internal sealed record NationalFigures(ImmutableArray<Observation> Figures)
{
    internal bool IsRepeated => Figures.Length > Figures.Select(figure => figure.ReportingUnit.Kind).Distinct().Count();

    internal Quantity? Total => Find(ReportingUnitKind.Nation);

    internal Quantity? Unallocated => Find(ReportingUnitKind.Unallocated);

    private Quantity? Find(ReportingUnitKind kind) => Figures.FirstOrDefault(figure => figure.ReportingUnit.Kind == kind)?.Quantity;
}
