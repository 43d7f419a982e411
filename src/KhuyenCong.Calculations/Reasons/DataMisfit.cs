using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Why data do not belong together, and which.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Text">Which do not fit; null when the reason says it.</param>
internal sealed record DataMisfit(UndefinedReason Reason, BilingualText? Text);
