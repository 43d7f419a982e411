using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The value that a definition has for a member: as invariant text for programs, and as printed in sentences of each language.
/// </summary>
internal sealed record GivenValue(string Invariant, BilingualText Printed)
{
    /// <summary>Converts a text, a word or a number as in code, which is the same in both languages.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator GivenValue?(string? text) => text is null ? null : new(text, new(text));

    [return: NotNullIfNotNull(nameof(day))]
    public static implicit operator GivenValue?(LocalDate? day) =>
        day is { } given ? new(IsoDates.Format(given), PrintedDay.Of(given)) : null;
}
