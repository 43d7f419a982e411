namespace KhuyenCong.Domain;

/// <summary>How sure a combination of records is.</summary>
internal static class Verifications
{
    /// <summary>The less sure of two verifications, which is that of what rests on both.</summary>
    internal static Verification LeastSure(Verification one, Verification other) => one > other ? one : other;
}
