using System.Collections.Immutable;

namespace KhuyenCong.Domain.Tests;

/// <summary>A document that is known of and was not found, so that the catalogue holds nothing of it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Reason">What is known of it, and what the catalogue does instead.</param>
internal sealed record MissingDocument(string Number, string Reason)
{
    public static ImmutableArray<MissingDocument> All { get; } =
    [
        new("20/2017/TT-BCT", "amends Circular 46/2012/TT-BCT from 29 September 2017; conditions that refer to that circular are verified through the day before"),
        new("Appendix 3 of 36/2013/TT-BCT", "sets the exact multiplier for priority cases, and was not found; the priority multiplier of the catalogue is an upper bound"),
        new("81/2023/QH15", "regions of the master plan 2021-2030; the scheme is left out, because it was not confirmed that Bình Thuận moves to another region"),
    ];
}
