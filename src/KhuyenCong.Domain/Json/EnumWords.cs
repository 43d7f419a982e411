using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>
/// The enums of this library as words and back (từ và tên của giá trị liệt kê): the stable word for addresses, databases and JSON, and
/// the display name for people.
/// </summary>
public static class EnumWords
{
    /// <summary>
    /// The stable snake_case word (từ ổn định), as JSON has it: "local_province"; of flags the words with commas between, "years, places".
    /// </summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The word, which no later version changes without saying so.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static string Word<T>(this T value)
        where T : struct, Enum => Of<T>(nameof(value)).WordOf(Unsafe.BitCast<T, int>(value));

    /// <summary>
    /// The name for people in both languages (tên hiển thị), as in "khuyến công quốc gia (KCQG)"; of flags the names with semicolons
    /// between.
    /// </summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The name, in lower case, except for kinds of documents.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText DisplayName<T>(this T value)
        where T : struct, Enum => Of<T>(nameof(value)).NameOf(Unsafe.BitCast<T, int>(value));

    /// <summary>
    /// The short name for the cells of a table (tên viết tắt): "KCQG", "KCĐP"; or the display name, where none is shorter.
    /// </summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>What the display name has in brackets, or else the display name.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static BilingualText ShortName<T>(this T value)
        where T : struct, Enum => Of<T>(nameof(value)).ShortNameOf(Unsafe.BitCast<T, int>(value));

    /// <summary>Reads what the other methods write (đọc từ hoặc tên): a stable word, a display name, or a short name as "KCQG".</summary>
    /// <remarks>
    /// Words and English names are read as they are written; Vietnamese names in capital and small letters, and short names also without
    /// the stroke of Đ. No number is read, and no name of a value in code.
    /// </remarks>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not an enum of this library.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is none of these; the message has it and the known words.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out T value, out BilingualText? failure)
            ? value
            : throw new FormatException(QuotedText.Plain($"Not a {typeof(T).Name}: {failure.English}.", QuotedText.MaxMessageBytes));
    }

    /// <summary>Reads what <see cref="Parse{T}"/> reads, and says why not (đọc từ hoặc tên, không báo lỗi bằng ngoại lệ).</summary>
    /// <typeparam name="T">An enum of this library.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default one when false.</param>
    /// <param name="failure">When false, the text that was refused and the known words, in at most 1,000 bytes; otherwise null.</param>
    /// <returns>Whether the text was read.</returns>
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
