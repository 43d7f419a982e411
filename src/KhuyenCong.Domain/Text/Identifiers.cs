using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>The form of an id: parts of lower-case ASCII letters, digits and '_' joined by '.', the first part beginning with a letter.</summary>
internal static class Identifiers
{
    /// <summary>The form in words.</summary>
    internal static BilingualText Expected { get; } = new(
        "một chữ thường a-z đứng đầu, rồi chữ thường a-z, số, '_', hoặc '.' giữa các phần",
        "a letter a-z first, then letters a-z, digits, '_', or '.' between parts");

    internal static void Require(string id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        if (!IsValid(id))
        {
            throw new ArgumentException($"{QuotedText.Of(id)} is not an id; expected {Expected.English}.", parameter);
        }
    }

    internal static bool IsValid(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || !char.IsAsciiLetterLower(id[0]))
        {
            return false;
        }

        char previous = '.';
        foreach (char c in id)
        {
            bool isWordCharacter = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_';
            if (!isWordCharacter && (c != '.' || previous == '.'))
            {
                return false;
            }

            previous = c;
        }

        return previous != '.';
    }
}
