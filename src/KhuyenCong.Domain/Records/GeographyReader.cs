using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads provinces, their changes, and the region schemes.</summary>
internal sealed class GeographyReader(RecordReader records)
{
    internal AdministrativeAtlas ReadAtlas(JsonCursor root)
    {
        root.Closed("verified", "units", "changes", "districts");
        DateInterval verified = RecordReader.ReadDays(root.Member("verified"));
        DistrictLevel districts = ReadDistricts(root.Member("districts"));
        Dictionary<string, Province> provinces = new(StringComparer.Ordinal);
        JsonCursor list = root.Member("units");
        ImmutableArray<ProvinceDefinition> units = ReadUnits(list, provinces);
        ImmutableArray<AdministrativeChange> changes = [.. root.Member("changes").Items().Select(item => ReadChange(item, provinces))];
        CheckMaps(list, units, changes, verified);
        AdministrativeAtlas atlas = new(verified, districts, units, changes);
        return atlas.Maps.Select(map => map.Names.Collision).FirstOrDefault(collision => collision is not null) is { } collision
            ? throw list.Bad(ErrorCode.DuplicateName, Message.SpellingOfTwo, collision)
            : atlas;
    }

    /// <summary>Reads later changes to provinces, each with the resulting province.</summary>
    internal ImmutableArray<ProvinceChange> ReadChanges(JsonCursor root, AdministrativeAtlas atlas)
    {
        root.Closed("units", "changes");
        Dictionary<string, Province> provinces = atlas.Provinces.ToDictionary(province => province.Id, StringComparer.Ordinal);
        JsonCursor list = root.Member("units");
        List<ProvinceDefinition> units = [.. ReadUnits(list, provinces)];
        ImmutableArray<ProvinceChange> changes = root.Member("changes").ReadItems(item =>
        {
            AdministrativeChange change = ReadChange(item, provinces);
            ProvinceDefinition after = units.Find(unit => unit.Province == change.To && unit.From == change.Date)
                ?? throw item.Member("to").Bad(ErrorCode.BadValue, Message.NoProvinceAfter, change.Date);
            units.Remove(after);
            return new ProvinceChange(change, after);
        });
        return units is [{ } left, ..] ? throw list.Bad(ErrorCode.BadValue, Message.NoChangeStated, left.Province.Id) : changes;
    }

    internal RegionScheme ReadRegions(JsonCursor root, AdministrativeAtlas atlas)
    {
        root.Closed("id", "name", "verified", "not_reviewed", "citation", "verification", "regions");
        DateInterval verified = RecordReader.ReadDays(root.Member("verified"));
        JsonCursor list = root.Member("regions");
        AdministrativeMap? found = atlas.FindOn(verified.Start);
        root.Member("verified").Require(RegionRules.OfMap(found));
        AdministrativeMap map = found!;
        HashSet<string> placed = new(StringComparer.Ordinal);
        string id = root.Member("id").Identifier();
        RegionSchemeParts scheme = new(
            id,
            root.Member("name").Bilingual(),
            verified,
            root.Optional("not_reviewed")?.Bilingual(),
            RecordReader.Records(list, item => ReadRegion(item, id, map, placed), region => region.Id),
            records.ReadCitation(root.Member("citation")),
            root.Member("verification").Word<Verification>(),
            records.IsBuiltIn);

        // A user's scheme ends when its provinces do. One that was verified for later days can therefore still be read when the catalogue
        // knows a change within those days.
        list.Require(RegionRules.OfPartition(placed, map, records.IsBuiltIn ? verified.End : verified.Start));
        return new(scheme, atlas);
    }

    /// <summary>Reads a province by its id: one that exists on the day, or any province if there is no day.</summary>
    internal static Province ReadProvince(JsonCursor item, AdministrativeAtlas atlas, LocalDate? date)
    {
        string id = item.Text();
        item.Require(ProvinceIdFault.FindOn(id, atlas, date));
        return atlas.FindProvince(id)!;
    }

    private DistrictLevel ReadDistricts(JsonCursor item)
    {
        item.Closed("through", "citation", "verification");
        return new(
            item.Member("through").Date(), records.ReadCitation(item.Member("citation")), item.Member("verification").Word<Verification>());
    }

    private ImmutableArray<ProvinceDefinition> ReadUnits(JsonCursor list, Dictionary<string, Province> provinces) =>
        RecordReader.Records(list, item => ReadUnit(item, provinces), unit => $"{unit.Province.Id} {IsoDates.Format(unit.From)}");

    private ProvinceDefinition ReadUnit(JsonCursor item, Dictionary<string, Province> provinces)
    {
        if (records.IsBuiltIn)
        {
            item.Closed("province", "name", "spellings", "kind", "code", "iso", "from", "through", "citation", "verification");
        }
        else
        {
            // Provinces in a user's document end with the changes that follow.
            item.Closed("province", "name", "spellings", "kind", "code", "iso", "from", "citation", "verification");
        }

        string id = item.Member("province").Identifier();
        Province province = provinces.TryGetValue(id, out Province? known) ? known : provinces[id] = new Province(id);
        LocalDate from = item.Member("from").Date();
        LocalDate? through = item.Optional("through")?.Date();
        JsonCursor code = item.Member("code");
        if (code.Text() is not [>= '0' and <= '9', >= '0' and <= '9'])
        {
            throw code.Bad(ErrorCode.BadValue, Message.NotAdministrativeCode);
        }

        string name = ReadSpelling(item.Member("name"));
        ProvinceKind kind = item.Member("kind").Word<ProvinceKind>();
        item.Optional("through")?.Require(RecordRules.OfInterval(from, through));
        return new(
            province,
            name,
            ReadSpellings(item.Optional("spellings"), name, kind),
            kind,
            code.Text(),
            item.Optional("iso")?.Text(),
            from,
            through,
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>(),
            records.IsBuiltIn);
    }

    /// <summary>
    /// Reads the other spellings of a name. A spelling that a lookup would not distinguish from the name or from an earlier spelling is an
    /// error.
    /// </summary>
    private static ImmutableArray<string> ReadSpellings(JsonCursor? list, string name, ProvinceKind kind)
    {
        HashSet<string> keys = new(StringComparer.Ordinal) { ProvinceNames.Bare(name, kind).Key.Marked };
        ImmutableArray<string>.Builder spellings = ImmutableArray.CreateBuilder<string>();
        foreach (JsonCursor item in list?.Items() ?? [])
        {
            string spelling = ReadSpelling(item);
            if (!keys.Add(ProvinceNames.Bare(spelling, kind).Key.Marked))
            {
                throw item.Bad(ErrorCode.DuplicateName, Message.KnownSpelling);
            }

            spellings.Add(spelling);
        }

        return spellings.ToImmutable();
    }

    private static string ReadSpelling(JsonCursor item) =>
        NameReading.Read(item.Text()).Fault == NameFault.None
            ? item.Text()
            : throw item.Bad(ErrorCode.BadValue, Message.NotInLetters);

    private AdministrativeChange ReadChange(JsonCursor item, Dictionary<string, Province> provinces)
    {
        item.Closed("date", "kind", "from", "to", "citation", "verification");
        AdministrativeChange change = new(
            item.Member("date").Date(),
            item.Member("kind").Word<AdministrativeChangeKind>(),
            RecordReader.Records(item.Member("from"), from => ReadKnown(from, provinces), province => province.Id),
            ReadKnown(item.Member("to"), provinces),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
        bool isOfItsKind = change.Kind == AdministrativeChangeKind.Merger
            ? change.From.Length > 1 && !change.From.Contains(change.To)
            : change.From.Length == 1 && change.From[0] == change.To;
        return isOfItsKind ? change : throw item.Member("from").Bad(ErrorCode.BadValue, Message.NotOfTheKind);
    }

    private static Province ReadKnown(JsonCursor item, Dictionary<string, Province> provinces) =>
        provinces.TryGetValue(item.Text(), out Province? province) ? province : throw RecordReader.UnknownId(item, provinces.Keys);

    /// <summary>
    /// Checks that each territory, name and code occurs once on every day, and that units begin and end only with a stated change.
    /// </summary>
    private static void CheckMaps(
        JsonCursor list, ImmutableArray<ProvinceDefinition> units, ImmutableArray<AdministrativeChange> changes, DateInterval verified)
    {
        HashSet<LocalDate> starts = [verified.Start, .. changes.Select(change => change.Date)];
        foreach (ProvinceDefinition unit in units)
        {
            if (!starts.Contains(unit.From) || (unit.Through is { } last && last != verified.End && !starts.Contains(last.PlusDays(1))))
            {
                throw list.Bad(ErrorCode.BadValue, Message.NoChangeStated, unit.Province.Id);
            }
        }

        string? vanished = units.Select(unit => unit.Province).Distinct().FirstOrDefault(province =>
            !units.Any(unit => unit.Province.Equals(province) && (unit.Through is null || unit.Through == verified.End))
            && !changes.Any(change => change.Kind == AdministrativeChangeKind.Merger && change.From.Contains(province)))?.Id;
        if (vanished is not null)
        {
            throw list.Bad(ErrorCode.BadValue, Message.NotMerged, vanished);
        }

        foreach (LocalDate start in starts)
        {
            ProvinceDefinition[] inForce = [.. units.Where(unit => unit.IsInForceOn(start))];
            foreach (Func<ProvinceDefinition, string> key in
                new Func<ProvinceDefinition, string>[] { unit => unit.Province.Id, unit => unit.Name, unit => unit.Code })
            {
                if (inForce.GroupBy(key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice)
                {
                    throw list.Bad(ErrorCode.DuplicateName, Message.TwiceOnDay, twice, start);
                }
            }
        }
    }

    private RegionSchemeParts.RegionParts ReadRegion(JsonCursor item, string scheme, AdministrativeMap map, HashSet<string> placed)
    {
        item.Closed("id", "name", "provinces", "citation", "verification");
        JsonCursor id = item.Member("id");
        id.Require(RegionRules.OfId(id.AnyText(), scheme));
        return new(
            id.Text(),
            item.Member("name").Bilingual(),
            [.. item.Member("provinces").Items().Select(province => ReadMember(province, map, placed))],
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private static Province ReadMember(JsonCursor item, AdministrativeMap map, HashSet<string> placed)
    {
        item.Require(RegionRules.OfMember(item.Text(), map, placed));
        return map.FindById(item.Text())!.Province;
    }
}
