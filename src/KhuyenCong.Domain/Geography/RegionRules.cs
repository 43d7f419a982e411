using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The rules that a region scheme must satisfy, whether read from a document or defined in code. A check returns null if it passes.
/// </summary>
internal static class RegionRules
{
    /// <summary>Checks that the provinces of the first verified day are known.</summary>
    internal static CodedFault? OfMap(AdministrativeMap? map) => map is null ? Bad(Message.ProvincesNotKnown) : null;

    /// <summary>Checks that the id of a region begins with the scheme's id, so that no two schemes share a region's id.</summary>
    internal static CodedFault? OfId(string id, string scheme) =>
        RecordRules.OfId(id)
        ?? (string.Equals(id[..Math.Max(0, id.LastIndexOf('.'))], scheme, StringComparison.Ordinal)
            ? null
            : Bad(Message.NotOfScheme, scheme));

    /// <summary>Checks that a province is on the map of the first day and in no other region, and then records it as placed.</summary>
    internal static CodedFault? OfMember(string province, AdministrativeMap map, HashSet<string> placed)
    {
        if (ProvinceIdFault.FindOn(province, map.Atlas, map.Days.Start) is { } unknown)
        {
            return unknown;
        }

        return placed.Add(province) ? null : CodedFault.Of(ErrorCode.DuplicateId, Message.InRegionAlready, Message.EachInOneRegion);
    }

    /// <summary>Checks that the regions contain exactly the provinces of the map, and of the following maps through a last day.</summary>
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
