using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What a definition gives for a member: in invariant text for programs, and as a sentence of each language prints it.</summary>
internal sealed record GivenValue(string Invariant, BilingualText Printed)
{
    /// <summary>A text, a word or a number as code writes it, which no language prints otherwise.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator GivenValue?(string? text) => text is null ? null : new(text, new(text));

    [return: NotNullIfNotNull(nameof(day))]
    public static implicit operator GivenValue?(LocalDate? day) => day is { } given ? new(IsoDates.Format(given), PrintedDay.Of(given)) : null;
}
