using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>
/// Converts the enums of this library to words and back (từ và tên của giá trị liệt kê): the stable word for URLs, databases and JSON, and
/// the display name for people.
/// </summary>
/// <example>
/// <code>
/// FundingSource.National.Word(); // national
/// FundingSource.National.ShortName(); // KCQG
/// EnumWords.Parse&lt;FundingSource&gt;("KCĐP"); // FundingSource.Local
/// </code>
/// </example>
public static class EnumWords
{
    /// <summary>
    /// Returns the stable snake_case word (từ ổn định), as in JSON: "local_province"; for flags, the words separated by commas: "years,
    /// places".
    /// </summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The word, which is stable across versions.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value.</exception>
    public static string Word<T>(this T value)
        where T : struct, Enum => Of<T>(nameof(value)).WordOf(Unsafe.BitCast<T, int>(value));

    /// <summary>
    /// Returns the name for people in both languages (tên hiển thị), such as "khuyến công quốc gia (KCQG)"; for flags, the names
    /// separated by semicolons.
    /// </summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The name, in lower case unless it is a proper name, an abbreviation or a kind of document.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value.</exception>
    public static BilingualText DisplayName<T>(this T value)
        where T : struct, Enum => Of<T>(nameof(value)).NameOf(Unsafe.BitCast<T, int>(value));

    /// <summary>
    /// Returns the short name for table cells (tên viết tắt), such as "KCQG" or "KCĐP"; the display name if there is none.
    /// </summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The part of the display name in brackets, or else the display name.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value.</exception>
    public static BilingualText ShortName<T>(this T value)
        where T : struct, Enum => Of<T>(nameof(value)).ShortNameOf(Unsafe.BitCast<T, int>(value));

    /// <summary>Reads a stable word, a display name or a short name such as "KCQG" (đọc từ hoặc tên).</summary>
    /// <remarks>
    /// Words and English names must be exact. Vietnamese names can be in upper or lower case, and short names can also omit the stroke of
    /// Đ. Numbers and names of values in code are not accepted.
    /// </remarks>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is not such a word or name; the message quotes it and lists the known words.
    /// </exception>
    public static T Parse<T>(string text)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out T value, out BilingualText? failure)
            ? value
            : throw new FormatException(QuotedText.Plain($"Not a {typeof(T).Name}: {failure.English}.", QuotedText.MaxMessageBytes));
    }

    /// <summary>
    /// Tries to read a word or name as <see cref="Parse{T}"/> does, and returns the reason for a failure (đọc từ hoặc tên, không báo lỗi
    /// bằng ngoại lệ).
    /// </summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default value on failure.</param>
    /// <param name="failure">
    /// On failure, a message of at most 1,000 bytes with the refused text and the known words; otherwise null.
    /// </param>
    /// <returns>True if the text was read.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value, [NotNullWhen(false)] out BilingualText? failure)
        where T : struct, Enum
    {
        EnumNameTable names = Of<T>(nameof(text));
        bool isRead = names.TryRead(text ?? string.Empty, out int number);
        value = Unsafe.BitCast<int, T>(number);
        failure = isRead ? null : names.Refusal(text ?? string.Empty);
        return isRead;
    }

    private static EnumNameTable Of<T>(string parameter)
        where T : struct, Enum => EnumNames<T>.Table
            ?? throw new ArgumentException($"{typeof(T).Name} is not an enum of KhuyenCong; only those have stable words.", parameter);
}
