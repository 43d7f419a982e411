using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Why data do not belong together, and which data.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Text">The data that do not fit; null if the reason says enough.</param>
internal sealed record DataMisfit(UndefinedReason Reason, BilingualText? Text);
