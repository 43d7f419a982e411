using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>Counts things in the English of invariant texts: "1 project", "12 projects".</summary>
internal static class CountedNoun
{
    internal static string Of(Int128 count, string noun) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? string.Empty : "s")}";
}
