using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The reason why a text names no province, and the provinces that are similar.</summary>
internal sealed record NameFinding(
    ProvinceNameFailureReason Reason, BilingualText Problem, ImmutableArray<ProvinceUnit> Nearest, int? CodePoint = null);
