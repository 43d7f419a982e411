using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The national programs, and the days for which the list was verified.</summary>
internal sealed record NationalProgramList(DateInterval Verified, ImmutableArray<PromotionProgram> Programs);
