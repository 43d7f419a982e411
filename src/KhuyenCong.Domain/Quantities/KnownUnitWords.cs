using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The unit words that reports print often, so that reading one of them allocates no string.</summary>
internal static class KnownUnitWords
{
    private const int MaxLength = 24;

    private static readonly ImmutableArray<ImmutableArray<string>> ByLength = Group(
        "CCN", "Trung tâm", "báo cáo", "chuyến", "cơ sở", "cơ sở CNNT", "cụm", "cụm công nghiệp", "doanh nghiệp", "dự án", "gian hàng",
        "huyện", "hộ", "hội chợ", "hội nghị", "học viên", "khóa", "km", "lao động", "lượt", "lượt cơ sở", "lượt cơ sở CNNT",
        "lượt học viên", "lượt người", "lần", "lớp", "mô hình", "máy", "ngày", "người", "năm", "nội dung", "quý", "sản phẩm", "số",
        "tháng", "tấn", "tỉnh", "vùng", "xã", "đoàn", "đơn vị", "đề án", "địa phương", "đồng chí");

    /// <summary>Returns the words with single spaces.</summary>
    internal static string Of(ReadOnlySpan<char> words) => Of(words, stackalloc char[words.Length]);

    // A separate method, because a method with both a loop and stackalloc is compiled with full optimization at its first call, and that
    // compilation takes five times as long.
    private static string Of(ReadOnlySpan<char> words, Span<char> spaced)
    {
        int length = 0;
        foreach (char c in words)
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (!isSpace || spaced[length - 1] != ' ')
            {
                spaced[length++] = isSpace ? ' ' : c;
            }
        }

        return Find(spaced[..length]) ?? new string(spaced[..length]);
    }

    internal static string? Find(ReadOnlySpan<char> words)
    {
        if (words.Length < ByLength.Length)
        {
            foreach (string known in ByLength[words.Length])
            {
                if (words.SequenceEqual(known))
                {
                    return known;
                }
            }
        }

        return null;
    }

    private static ImmutableArray<ImmutableArray<string>> Group(params ReadOnlySpan<string> words)
    {
        List<string>[] groups = [.. Enumerable.Range(0, MaxLength).Select(_ => new List<string>())];
        foreach (string word in words)
        {
            groups[word.Length].Add(word);
        }

        return [.. groups.Select(group => group.ToImmutableArray())];
    }
}
