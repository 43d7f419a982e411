using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>
/// Checks the form of an id: parts of lower-case ASCII letters, digits and '_' joined by '.', with a letter at the beginning.
/// </summary>
internal static class Identifiers
{
    internal static void Require(string id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        if (!IsValid(id))
        {
            throw new ArgumentException(
                $"{QuotedText.Of(id)} is not an id; expected {Messages.In(Message.FormOfId, DisplayLanguage.English)}.", parameter);
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
