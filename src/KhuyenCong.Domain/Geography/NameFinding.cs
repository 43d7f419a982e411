using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Why a text names no province, and which provinces are similar.</summary>
internal sealed record NameFinding(
    ProvinceNameFailureReason Reason, BilingualText Problem, ImmutableArray<ProvinceUnit> Nearest, int? CodePoint = null);
