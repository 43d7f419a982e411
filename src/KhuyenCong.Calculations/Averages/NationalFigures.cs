using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The figures that belong to no region: the nation's total and the unallocated money; each should occur at most once
/// (<see cref="IsRepeated"/>).
/// </summary>
internal sealed record NationalFigures(ImmutableArray<Observation> Figures)
{
    internal bool IsRepeated => Figures.Length > (Total is null ? 0 : 1) + (Unallocated is null ? 0 : 1);

    internal Quantity? Total => Find(ReportingUnitKind.Nation);

    internal Quantity? Unallocated => Find(ReportingUnitKind.Unallocated);

    private Quantity? Find(ReportingUnitKind kind)
    {
        foreach (Observation figure in Figures)
        {
            if (figure.ReportingUnit.Kind == kind)
            {
                return figure.Quantity;
            }
        }

        return null;
    }
}
