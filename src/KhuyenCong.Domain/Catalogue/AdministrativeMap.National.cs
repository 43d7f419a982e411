using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>The maps of the built-in catalogue; for those of another, use <see cref="Catalogue.MapOn"/>.</content>
public sealed partial class AdministrativeMap
{
    /// <summary>The first day that the catalogue was verified for (kiểm chứng từ ngày); nothing is known about earlier days.</summary>
    internal static LocalDate VerifiedFrom => Catalogue.National.Atlas.Verified.Start;

    /// <summary>The last day that the catalogue was verified for (kiểm chứng đến ngày); later changes have not been reviewed.</summary>
    public static LocalDate VerifiedThrough => Catalogue.National.Atlas.Verified.End;

    /// <summary>The last known map (bản đồ mới nhất): the map of the last verified day and of every day after it.</summary>
    public static AdministrativeMap Latest => Catalogue.National.Atlas.Maps[^1];

    /// <summary>
    /// All territories of the verified days (tất cả địa bàn): 86 in total, the 63 that existed before the merger of 1 July 2025 and
    /// the 23 that it created.
    /// </summary>
    public static ImmutableArray<Province> AllProvinces => Catalogue.National.Atlas.Provinces;

    /// <summary>Gets the map on a day (bản đồ tại một ngày); after the last verified day, the last known one.</summary>
    /// <param name="date">The day, 1 January 2014 or later.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first verified one; the message names that.</exception>
    public static AdministrativeMap On(LocalDate date) =>
        FindOn(date) ?? throw new ArgumentOutOfRangeException(
            nameof(date), IsoDates.Format(date), $"The provinces before {IsoDates.Format(VerifiedFrom)} are not known.");

    /// <summary>Gets the map on a day that the catalogue was verified for (bản đồ tại một ngày đã kiểm chứng).</summary>
    /// <param name="date">The day, from <see cref="VerifiedFrom"/> through <see cref="VerifiedThrough"/>.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The catalogue was not verified for the day; the message says for which days it was.
    /// </exception>
    public static AdministrativeMap OnVerified(LocalDate date)
    {
        IsoDates.Require(date);
        return Catalogue.National.Atlas.Verified.Contains(date)
            ? On(date)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                IsoDates.Format(date),
                $"The provinces on this day were not verified; the catalogue is verified from {IsoDates.Format(VerifiedFrom)} through {IsoDates.Format(VerifiedThrough)}.");
    }

    /// <summary>Finds the map on a day, or null if none is known (tìm bản đồ); after the last verified day, the last known one.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The map, or null before the first verified day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public static AdministrativeMap? FindOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Catalogue.National.Atlas.FindOn(date);
    }

    /// <summary>
    /// Gets the changes from one day to a later one (các thay đổi giữa hai ngày), each with its source, in order of time.
    /// </summary>
    /// <param name="after">The day whose map is changed from.</param>
    /// <param name="through">The day whose map is changed to.</param>
    /// <returns>The changes after the first day, through the second; none is known after the last verified day.</returns>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before the first verified one, or <paramref name="through"/> is before <paramref name="after"/>.
    /// </exception>
    public static ImmutableArray<AdministrativeChange> ChangesBetween(LocalDate after, LocalDate through)
    {
        IsoDates.Require(after);
        IsoDates.Require(through);
        _ = On(after);
        _ = On(through);
        return through < after
            ? throw new ArgumentOutOfRangeException(nameof(through), IsoDates.Format(through), $"Expected {IsoDates.Format(after)} or later.")
            : [.. Catalogue.National.Atlas.Changes.Where(change => change.Date > after && change.Date <= through)];
    }
}
