using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The reason why an id is not that of a province on a day, and the ids to write instead. If the province exists only on other days,
/// these are the ids of its successors or predecessors.
/// </summary>
internal sealed class ProvinceIdFault
{
    private ProvinceIdFault(BilingualText problem, ImmutableArray<string> instead, bool isKnown)
    {
        Problem = problem;
        Instead = instead;
        IsKnown = isKnown;
    }

    /// <summary>The problem; it does not name an id that no province has had on any day.</summary>
    internal BilingualText Problem { get; }

    /// <summary>
    /// The ids to write instead: those of the successors or predecessors of a province that exists only on other days, or the ids nearest
    /// to an unknown one.
    /// </summary>
    internal ImmutableArray<string> Instead { get; }

    /// <summary>Whether the id belongs to a province that exists only on other days.</summary>
    internal bool IsKnown { get; }

    /// <summary>Returns the fault of a national record that states a province.</summary>
    internal static CodedFault OfNational() => CodedFault.Of(ErrorCode.BadValue, Message.NationalOfProvince);

    /// <summary>
    /// Returns the fault of an id as an error; null if a province has the id on the day, or on any day if the day is null.
    /// </summary>
    internal static CodedFault? FindOn(string id, AdministrativeAtlas atlas, LocalDate? date)
    {
        if (atlas.FindProvince(id) is { } province && (date is not { } day || atlas.FindOn(day)?.Find(province) is not null))
        {
            return null;
        }

        ProvinceIdFault fault = Of(id, atlas, date);
        return new(ErrorCode.UnknownId, new Fault(fault.Problem, fault.Expected()));
    }

    /// <summary>Returns the fault of an id that no province has on a day, or on any day if the day is null.</summary>
    internal static ProvinceIdFault Of(string id, AdministrativeAtlas atlas, LocalDate? date)
    {
        AdministrativeMap? map = date is { } day ? atlas.FindOn(day) : null;
        if (date is not null && map is null)
        {
            return new(Messages.Of(Message.KnownFrom, atlas.Verified.Start), [], isKnown: false);
        }

        if (map is null || atlas.FindProvince(id) is not { } province)
        {
            IEnumerable<Province> known = map is null ? atlas.Provinces : map.Units.Select(unit => unit.Province);
            return new(
                date is { } asked ? Messages.Of(Message.NoSuchProvinceOn, asked) : Messages.Of(Message.NoSuchProvince),
                [.. NearestNames.ListOf(id, known.Select(other => other.Id)).Where(other => IsNear(id, other))],
                isKnown: false);
        }

        ImmutableArray<ProvinceUnit> after = map.SuccessorsOf(province);
        return after.IsEmpty
            ? new(Messages.Of(Message.ProvinceBegins, id, atlas.FirstDayOf(province)), IdsOf(map.PredecessorsOf(province)), isKnown: true)
            : new(
                Messages.Of(Message.Ended, Messages.Of(Message.ProvinceOfId, id), atlas.LastDayOf(province)), IdsOf(after), isKnown: true);
    }

    /// <summary>Returns the ids to write instead, each with the text around it: "province:phu_tho_2025".</summary>
    internal BilingualText Expected(string before = "", string after = "")
    {
        string list = string.Join(", ", Instead.Select(id => $"\"{before}{id}{after}\""));
        return (IsKnown, Instead.Length) switch
        {
            (true, 1) => new(list),
            (true, _) => Messages.Of(Message.OneOf, list),
            _ => Messages.OfNearest(Message.ProvinceId, list),
        };
    }

    /// <summary>
    /// Determines whether an id may be a misspelling of another: fewer than one letter in three is wrong, or words are left out. "ha_tay"
    /// is not a misspelling of "ha_nam".
    /// </summary>
    private static bool IsNear(string id, string other) =>
        NearestNames.Distance(id, other) * 3 < id.Length || other.Contains(id, StringComparison.Ordinal);

    private static ImmutableArray<string> IdsOf(ImmutableArray<ProvinceUnit> units) => [.. units.Select(unit => unit.Province.Id)];
}
