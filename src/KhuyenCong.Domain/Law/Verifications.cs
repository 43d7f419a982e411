namespace KhuyenCong.Domain;

/// <summary>Combines the verifications of several records.</summary>
internal static class Verifications
{
    /// <summary>Returns the less certain of two verifications, which applies to anything based on both.</summary>
    internal static Verification LeastSure(Verification one, Verification other) => one > other ? one : other;
}
