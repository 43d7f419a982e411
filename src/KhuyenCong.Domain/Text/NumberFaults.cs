using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>What was expected where a printed number goes wrong: made once, so that a failed reading allocates nothing.</summary>
internal static class NumberFaults
{
    // In the order of NumberFault, from NoDigit.
    private static readonly ImmutableArray<BilingualText> Expected =
    [
        new("một chữ số", "a digit"),
        new("nhiều nhất 28 chữ số", "at most 28 digits"),
        new("dấu '.' ngăn từng nhóm đúng ba chữ số (phần thập phân đứng sau ',')", "thousands in groups of exactly three digits (decimals stand behind ',')"),
        new("nhóm đúng ba chữ số sau '.' (phần thập phân đứng sau ',')", "a group of exactly three digits behind '.' (decimals stand behind ',')"),
        new("một chữ số sau ','", "a digit behind ','"),
        new("nhiều nhất 28 chữ số sau ','", "at most 28 digits behind ','"),
        new("một dấu thập phân, sau đó chỉ có chữ số", "one decimal comma, with nothing but digits behind it"),
    ];

    internal static BilingualText ExpectedAt(NumberFault fault) => Expected[(int)fault - 1];
}
