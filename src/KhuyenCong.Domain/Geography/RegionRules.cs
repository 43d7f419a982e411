using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What makes a region scheme usable, read from a document or defined in code; null where it is kept.</summary>
internal static class RegionRules
{
    /// <summary>The map of the first day verified.</summary>
    internal static CodedFault? OfMap(AdministrativeMap? map) => map is null ? Bad(Message.ProvincesNotKnown) : null;

    /// <summary>The id of a region, which is of the scheme's, so that no two schemes have a region of one id.</summary>
    internal static CodedFault? OfId(string id, string scheme) =>
        RecordRules.OfId(id)
        ?? (string.Equals(id[..Math.Max(0, id.LastIndexOf('.'))], scheme, StringComparison.Ordinal)
            ? null
            : Bad(Message.NotOfScheme, scheme));

    /// <summary>A province on the map of the first day, in no other region; it is placed then.</summary>
    internal static CodedFault? OfMember(string province, AdministrativeMap map, HashSet<string> placed)
    {
        if (ProvinceIdFault.FindOn(province, map.Atlas, map.Days.Start) is { } unknown)
        {
            return unknown;
        }

        return placed.Add(province) ? null : CodedFault.Of(ErrorCode.DuplicateId, Message.InRegionAlready, Message.EachInOneRegion);
    }

    /// <summary>Every province of the map is in a region, and on the maps after it through a last day all the same.</summary>
    internal static CodedFault? OfPartition(HashSet<string> placed, AdministrativeMap map, LocalDate last)
    {
        foreach (AdministrativeMap other in map.Atlas.Maps.Where(
            other => other == map || (other.Days.Start > map.Days.Start && other.Days.Start <= last)))
        {
            if (placed.FirstOrDefault(id => other.FindById(id) is null) is { } left)
            {
                return Bad(Message.NoProvinceFrom, other.Days.Start, left);
            }

            if (other.Units.FirstOrDefault(unit => !placed.Contains(unit.Province.Id)) is { } missing)
            {
                return Bad(Message.InNoRegion, missing.Province.Id, Message.EachInOneRegion);
            }
        }

        return null;
    }

    private static CodedFault Bad(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.BadValue, message, arguments);
}
