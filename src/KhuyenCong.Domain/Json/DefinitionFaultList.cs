using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Collects all faults of a definition, by member: a fault in one member does not hide faults in the next.</summary>
internal sealed class DefinitionFaultList
{
    private readonly List<DefinitionFault> _faults = [];

    internal ImmutableArray<DefinitionFault> Items => [.. _faults];

    /// <summary>Records the fault that a rule found; returns true if there is none.</summary>
    internal bool Check(string member, CodedFault? fault, GivenValue? value = null)
    {
        if (fault is not null)
        {
            _faults.Add(new(member, fault, value));
        }

        return fault is null;
    }

    /// <summary>Requires a member that a form may leave out.</summary>
    internal bool Require(string member, object? value) =>
        Check(member, value is null ? RecordRules.OfMissing(member[(member.LastIndexOf('.') + 1)..]) : null);

    /// <summary>Requires an id in snake_case.</summary>
    internal bool RequireId(string member, string? id) =>
        Require(member, id) && Check(member, RecordRules.OfId(id!), QuotedText.Of(id!));

    /// <summary>Requires a name that a document can hold.</summary>
    internal bool Require(string member, BilingualText? name) =>
        Require(member, (object?)name) && CheckText(member, name);

    /// <summary>Checks a text that may be left out: a document must be able to hold it.</summary>
    internal bool CheckText(string member, BilingualText? text) =>
        text is null || Check(member, RecordRules.OfName(text), QuotedText.Of(text.Vietnamese));

    internal bool CheckWord<T>(string member, T value)
        where T : struct, Enum => Check(member, RecordRules.OfWord(value), value.ToString());

    /// <summary>Returns a day that can be compared with others; null if there is none, or if a document cannot hold it.</summary>
    internal LocalDate? Day(string member, LocalDate? day) =>
        day is { } given && Check(member, RecordRules.OfDay(given), $"{IsoDates.Format(given)} ({given.Calendar.Id})") ? day : null;

    /// <summary>Creates a result from each item in a list, and requires that no id occurs twice; a null item yields null.</summary>
    /// <param name="list">The path of the list.</param>
    /// <param name="items">The items.</param>
    /// <param name="make">Creates the result from an item and its path.</param>
    /// <param name="idOf">Returns the id of an item, if it has one.</param>
    /// <param name="idMember">The member of an item that contains the id; null if the item itself is the id.</param>
    internal ImmutableArray<TMade> Each<T, TMade>(
        string list, ImmutableArray<T> items, Func<T, string, TMade> make, Func<T, string?> idOf, string? idMember = null)
        where T : class
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<TMade> made = [];
        for (int i = 0; !items.IsDefault && i < items.Length; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
            if (!Require(path, items[i]))
            {
                made.Add(default!);
                continue;
            }

            made.Add(make(items[i], path));
            if (idOf(items[i]) is { } id && !ids.Add(id))
            {
                Check(idMember is null ? path : $"{path}.{idMember}", RecordRules.OfRepeated(id), QuotedText.Of(id));
            }
        }

        return [.. made];
    }
}
