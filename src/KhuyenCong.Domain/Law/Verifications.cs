namespace KhuyenCong.Domain;

/// <summary>How certain a combination of records is.</summary>
internal static class Verifications
{
    /// <summary>The less certain of two verifications, which applies to whatever is based on both.</summary>
    internal static Verification LeastSure(Verification one, Verification other) => one > other ? one : other;
}
