using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// What makes a region scheme usable, whether read from a document or defined in code. A check returns null if it passes.
/// </summary>
internal static class RegionRules
{
    /// <summary>The map of the first day verified.</summary>
    internal static CodedFault? OfMap(AdministrativeMap? map) => map is null ? Bad(Message.ProvincesNotKnown) : null;

    /// <summary>The id of a region must begin with the scheme's, so that no two schemes share a region's id.</summary>
    internal static CodedFault? OfId(string id, string scheme) =>
        RecordRules.OfId(id)
        ?? (string.Equals(id[..Math.Max(0, id.LastIndexOf('.'))], scheme, StringComparison.Ordinal)
            ? null
            : Bad(Message.NotOfScheme, scheme));

    /// <summary>A province must be on the map of the first day and in no other region; it is then recorded as placed.</summary>
    internal static CodedFault? OfMember(string province, AdministrativeMap map, HashSet<string> placed)
    {
        if (ProvinceIdFault.FindOn(province, map.Atlas, map.Days.Start) is { } unknown)
        {
            return unknown;
        }

        return placed.Add(province) ? null : CodedFault.Of(ErrorCode.DuplicateId, Message.InRegionAlready, Message.EachInOneRegion);
    }

    /// <summary>Every province of the map must be in a region, and so must those of the following maps through a last day.</summary>
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
