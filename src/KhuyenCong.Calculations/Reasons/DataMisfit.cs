using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The reason why data do not belong together, and the data that do not fit.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Text">The data that do not fit; null if the reason alone is enough.</param>
internal sealed record DataMisfit(UndefinedReason Reason, BilingualText? Text);
