using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The words, marks and sources of a mean.</summary>
/// <param name="Per">One of those who share, as it stands behind '/': "tỉnh".</param>
/// <param name="Population">Those who share, as they stand behind their number: "tỉnh, thành phố".</param>
/// <param name="Qualifier">What the total holds or leaves out, and who reported.</param>
/// <param name="Hedge">The hedge of the total.</param>
/// <param name="Caveats">What to know about the operands and lookups.</param>
/// <param name="Citations">Where the operands stand.</param>
internal sealed record AverageScope(
    BilingualText Per,
    BilingualText Population,
    BilingualText? Qualifier,
    Hedge Hedge,
    Caveats Caveats,
    ImmutableArray<Citation> Citations);
