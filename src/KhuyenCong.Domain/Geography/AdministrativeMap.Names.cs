using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Looking up provinces by name.</content>
public sealed partial class AdministrativeMap
{
    /// <summary>The other maps: first the map before this one, then the earlier maps, then the later ones.</summary>
    internal IEnumerable<AdministrativeMap> OtherMaps =>
        Atlas.Maps.Where(map => map.Days.Start < Days.Start).Reverse().Concat(Atlas.Maps.Where(map => map.Days.Start > Days.Start));

    internal ProvinceNames Names { get; }

    /// <summary>
    /// Tries to find a province by its name as people and files write it (tìm theo tên), such as "Bình Định", "tỉnh Bình Định", "BINH
    /// DINH" or "binh-dinh".
    /// </summary>
    /// <remarks>
    /// The result is the right province or none. The lookup ignores case, spaces, dashes, full stops, the difference between composed and
    /// decomposed Unicode, and the position of the tone mark in oa, oe and uy. If a text has any marks, it must have all of them; a text
    /// without marks is accepted too. A word for the kind of unit ("tỉnh", "TP.", "Province") must fit the province: until 2025 "thành phố
    /// Bắc Ninh" was a city within the province of Bắc Ninh. Names are those of this map's days: on 1 July 2025 "Bình Định" is not a
    /// province, and "Gia Lai" is not the same one as the day before. An official spelling is found without allocation.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="unit">The province, or null.</param>
    /// <param name="failure">The reason why no province was found, or null.</param>
    /// <returns>True if the text names exactly one province of this map.</returns>
    public bool TryFind(string? text, [NotNullWhen(true)] out ProvinceUnit? unit, [NotNullWhen(false)] out ProvinceNameFailure? failure)
    {
        failure = null;
        text ??= string.Empty;
        if (_byName.TryGetValue(text, out unit))
        {
            return true;
        }

        NameReading reading = NameReading.Read(text);
        unit = Find(reading);
        failure = unit is null ? new(this, text, reading) : null;
        return unit is not null;
    }

    /// <summary>Gets a province by its name as people and files write it (theo tên), with the rules of <see cref="TryFind"/>.</summary>
    /// <param name="name">The name, such as "Bình Định".</param>
    /// <returns>The province.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The text names no province of this map, or several; the message states the reason and lists the nearest provinces.
    /// </exception>
    public ProvinceUnit Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryFind(name, out ProvinceUnit? unit, out ProvinceNameFailure? failure)
            ? unit
            : throw new ArgumentException(failure.Describe(DisplayLanguage.English), nameof(name));
    }

    /// <summary>Returns the one province that a text names, with no word for its kind or with one that fits.</summary>
    internal ProvinceUnit? Find(NameReading reading)
    {
        if (reading.Fault != NameFault.None)
        {
            return null;
        }

        ProvinceUnit? found = null;
        foreach (NameMatch match in Names.Matches(reading.Key))
        {
            if (!IsTrue(match))
            {
                continue;
            }

            if (found is not null && found != match.Unit)
            {
                return null;
            }

            found = match.Unit;
        }

        return found;
    }

    /// <summary>
    /// Determines whether the word for the kind of unit fits the province, or did when it had this name: a province that became a city
    /// was a province before.
    /// </summary>
    internal bool IsTrue(NameMatch match) => match.Word is null
        ? !match.NeedsKind
        : match.Word.Kind is { } kind && (match.Unit.Kind == kind || Atlas.Maps.Any(map =>
            map.Days.Start < Days.Start
                && map.Find(match.Unit.Province) is { } before
                && before.Kind == kind
                && string.Equals(before.Name, match.Unit.Name, StringComparison.Ordinal)));
}
