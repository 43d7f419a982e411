using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>The maps of the built-in catalogue; for the maps of another catalogue, use <see cref="Catalogue.MapOn"/>.</content>
public sealed partial class AdministrativeMap
{
    /// <summary>The first day for which the catalogue was verified (kiểm chứng từ ngày); the provinces before it are not known.</summary>
    internal static LocalDate VerifiedFrom => Catalogue.National.Atlas.Verified.Start;

    /// <summary>The last day for which the catalogue was verified (kiểm chứng đến ngày); later changes have not been reviewed.</summary>
    public static LocalDate VerifiedThrough => Catalogue.National.Atlas.Verified.End;

    /// <summary>The last known map (bản đồ mới nhất): the map of the last verified day and of every day after it.</summary>
    public static AdministrativeMap Latest => Catalogue.National.Atlas.Maps[^1];

    /// <summary>
    /// All province-level territories that existed on a verified day (tất cả địa bàn): the 63 from before the merger of 1 July 2025 and
    /// the 23 that it created, 86 in total.
    /// </summary>
    public static ImmutableArray<Province> AllProvinces => Catalogue.National.Atlas.Provinces;

    /// <summary>
    /// Gets the map of a day (bản đồ tại một ngày), or the last known map for a day after the last verified one.
    /// </summary>
    /// <param name="date">The day, 1 January 2014 or later.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first verified day; the message states that day.</exception>
    public static AdministrativeMap On(LocalDate date) =>
        FindOn(date) ?? throw new ArgumentOutOfRangeException(
            nameof(date), IsoDates.Format(date), $"The provinces before {IsoDates.Format(VerifiedFrom)} are not known.");

    /// <summary>Gets the map of a day for which the catalogue was verified (bản đồ tại một ngày đã kiểm chứng).</summary>
    /// <param name="date">The day, from <see cref="VerifiedFrom"/> through <see cref="VerifiedThrough"/>.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The catalogue was not verified for the day; the message states the days for which it was.
    /// </exception>
    public static AdministrativeMap OnVerified(LocalDate date)
    {
        IsoDates.Require(date);
        return Catalogue.National.Atlas.Verified.Contains(date)
            ? On(date)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                IsoDates.Format(date),
                "The provinces on this day were not verified; "
                    + $"the catalogue is verified from {IsoDates.Format(VerifiedFrom)} through {IsoDates.Format(VerifiedThrough)}.");
    }

    /// <summary>Finds the map of a day (tìm bản đồ), or the last known map for a day after the last verified one.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The map, or null before the first verified day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public static AdministrativeMap? FindOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Catalogue.National.Atlas.FindOn(date);
    }

    /// <summary>
    /// Gets the changes between two days (các thay đổi giữa hai ngày) in chronological order, each with its source.
    /// </summary>
    /// <param name="after">The first day; changes on this day are not included.</param>
    /// <param name="through">The last day; changes on this day are included.</param>
    /// <returns>The changes; no changes are known after the last verified day.</returns>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before the first verified day, or <paramref name="through"/> is before <paramref name="after"/>.
    /// </exception>
    public static ImmutableArray<AdministrativeChange> ChangesBetween(LocalDate after, LocalDate through)
    {
        IsoDates.Require(after);
        IsoDates.Require(through);
        _ = On(after);
        _ = On(through);
        return through < after
            ? throw new ArgumentOutOfRangeException(
                nameof(through), IsoDates.Format(through), $"Expected {IsoDates.Format(after)} or later.")
            : [.. Catalogue.National.Atlas.Changes.Where(change => change.Date > after && change.Date <= through)];
    }
}
