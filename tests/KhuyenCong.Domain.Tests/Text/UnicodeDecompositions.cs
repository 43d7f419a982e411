using System.Globalization;

namespace KhuyenCong.Domain.Tests;

/// <summary>
/// The decompositions of the Unicode character database for the 66 marked vowels of Vietnamese; the framework's normalisation does nothing in invariant globalization mode.
/// </summary>
internal static class UnicodeDecompositions
{
    private const string Lower = """
        à=0061 0300; á=0061 0301; â=0061 0302; ã=0061 0303; è=0065 0300; é=0065 0301
        ê=0065 0302; ì=0069 0300; í=0069 0301; ò=006F 0300; ó=006F 0301; ô=006F 0302
        õ=006F 0303; ù=0075 0300; ú=0075 0301; ý=0079 0301; ă=0061 0306; ĩ=0069 0303
        ũ=0075 0303; ơ=006F 031B; ư=0075 031B; ạ=0061 0323; ả=0061 0309; ấ=0061 0302 0301
        ầ=0061 0302 0300; ẩ=0061 0302 0309; ẫ=0061 0302 0303; ậ=0061 0323 0302; ắ=0061 0306 0301; ằ=0061 0306 0300
        ẳ=0061 0306 0309; ẵ=0061 0306 0303; ặ=0061 0323 0306; ẹ=0065 0323; ẻ=0065 0309; ẽ=0065 0303
        ế=0065 0302 0301; ề=0065 0302 0300; ể=0065 0302 0309; ễ=0065 0302 0303; ệ=0065 0323 0302; ỉ=0069 0309
        ị=0069 0323; ọ=006F 0323; ỏ=006F 0309; ố=006F 0302 0301; ồ=006F 0302 0300; ổ=006F 0302 0309
        ỗ=006F 0302 0303; ộ=006F 0323 0302; ớ=006F 031B 0301; ờ=006F 031B 0300; ở=006F 031B 0309; ỡ=006F 031B 0303
        ợ=006F 031B 0323; ụ=0075 0323; ủ=0075 0309; ứ=0075 031B 0301; ừ=0075 031B 0300; ử=0075 031B 0309
        ữ=0075 031B 0303; ự=0075 031B 0323; ỳ=0079 0300; ỵ=0079 0323; ỷ=0079 0309; ỹ=0079 0303
        """;

    internal static Dictionary<char, string> OfLowerCase { get; } = Lower.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(entry => entry[0], entry => string.Concat(entry[2..].Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    internal static string ToLower(string text) => string.Concat(text.Select(char.ToLowerInvariant));

    internal static string Decompose(string text) => string.Concat(text.Select(c =>
        OfLowerCase.TryGetValue(char.ToLowerInvariant(c), out string? decomposed) ? (char.IsLower(c) ? decomposed : decomposed.ToUpperInvariant()) : c.ToString()));

    /// <summary>The text without any mark: "Bình Định" is "Binh Dinh".</summary>
    internal static string WithoutMarks(string text) =>
        string.Concat(Decompose(text).Where(c => c is < '\u0300' or > '\u036F')).Replace('đ', 'd').Replace('Đ', 'D');
}
