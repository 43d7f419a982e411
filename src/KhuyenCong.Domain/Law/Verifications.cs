namespace KhuyenCong.Domain;

/// <summary>How sure a combination of records is.</summary>
internal static class Verifications
{
    /// <summary>The least sure of several verifications, which is that of what rests on all of them.</summary>
    /// <param name="verifications">At least one.</param>
    internal static Verification LeastSure(IEnumerable<Verification> verifications) => verifications.Max();
}
