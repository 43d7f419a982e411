using NodaTime;

namespace KhuyenCong.Domain;

/// <content>Lookups by id and by day.</content>
public sealed partial class Catalogue
{
    /// <summary>Gets an indicator by its id (chỉ tiêu theo mã).</summary>
    /// <param name="id">The id, such as "trained_workers".</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such indicator.</exception>
    public Indicator GetIndicator(string id) =>
        FindIndicator(id) ?? throw new ArgumentException($"No indicator {QuotedText.Of(id)} in the catalogue.", nameof(id));

    /// <summary>Finds an indicator by its id, if there is one (tìm chỉ tiêu theo mã).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The indicator, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Indicator? FindIndicator(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return IndicatorList.Find(id);
    }

    /// <summary>
    /// Finds how an indicator compares with another (khả năng so sánh), or returns null if the catalogue has no record of it.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="other">The indicator to compare it with.</param>
    /// <returns>
    /// The record, seen from <paramref name="indicator"/>, or null if the catalogue has none. Null does not mean that the two can be
    /// compared.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IndicatorComparability? FindComparability(Indicator indicator, Indicator other)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(other);
        return _comparabilities.Value.Find(indicator.Id, other.Id);
    }

    /// <summary>Gets a program by its id (chương trình theo mã).</summary>
    /// <param name="id">The id, such as "national_2014_2020".</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such program; the message lists the known ids.</exception>
    public PromotionProgram GetProgram(string id) => FindProgram(id) ?? throw new ArgumentException(
        $"No program {QuotedText.Of(id)}; the catalogue has {string.Join(", ", Programs.Select(program => program.Id))}.", nameof(id));

    /// <summary>Finds a program by its id, if there is one (tìm chương trình theo mã).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The program, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public PromotionProgram? FindProgram(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _parts.Programs.Value.Find(id);
    }

    /// <summary>
    /// Gets the national program in progress on a day (chương trình quốc gia đang thực hiện), by its days of implementation, not its
    /// signing date.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The catalogue has no program for the day; the message states the days for which it is verified.
    /// </exception>
    public PromotionProgram ProgramOn(LocalDate date) => FindProgramOn(date) ?? throw new ArgumentOutOfRangeException(
        nameof(date),
        IsoDates.Format(date),
        "No national program is known on this day; "
        + $"the catalogue is verified from {IsoDates.Format(ProgramDays.Start)} through {IsoDates.Format(ProgramDays.End)}. "
        + $"{DescribeMissingProgram(date, DisplayLanguage.English)}.");

    /// <summary>
    /// Finds the national program in progress on a day (tìm chương trình quốc gia theo ngày), or returns null if none is known.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>The program, or null if none is known. Outside the verified days, null does not mean that there was none.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public PromotionProgram? FindProgramOn(LocalDate date)
    {
        IsoDates.Require(date);
        foreach (PromotionProgram program in Programs)
        {
            if (program.Level == ProgramLevel.National && program.Period.Implementation.Contains(date))
            {
                return program;
            }
        }

        return null;
    }

    /// <summary>Returns the sentence to show for a day without a known program (khi chưa có dữ liệu về chương trình).</summary>
    /// <remarks>Each program ends on a day stated in its own text, and the next one may not be known yet.</remarks>
    /// <param name="date">A day for which <see cref="FindProgramOn"/> returns null.</param>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>Text such as "Chưa có dữ liệu về chương trình sau năm 2030".</returns>
    /// <exception cref="ArgumentException">
    /// A program is known for the day, or <paramref name="date"/> is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    internal string DescribeMissingProgram(LocalDate date, DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (FindProgramOn(date) is { } program)
        {
            throw new ArgumentException($"This day has program {QuotedText.Of(program.Id)}.", nameof(date));
        }

        return date < ProgramDays.Start
            ? Messages.In(Message.NoProgramsBefore, language, ProgramDays.Start)
            : Messages.In(Message.NoProgramsAfter, language, new YearRange(ProgramDays.End.Year).ToString());
    }

    /// <summary>
    /// Finds a territory by its id, regardless of the days on which it exists (tìm địa bàn theo mã), or returns null if there is none.
    /// </summary>
    /// <param name="id">The id, such as "binh_dinh".</param>
    /// <returns>The territory, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Province? FindProvince(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Atlas.FindProvince(id);
    }

    /// <summary>
    /// Gets the map of the provinces on a day (bản đồ tại một ngày), or the last known map after the last verified day.
    /// </summary>
    /// <param name="date">The day, 1 January 2014 or later.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first verified day; the message states that day.</exception>
    public AdministrativeMap MapOn(LocalDate date) => FindMapOn(date) ?? throw new ArgumentOutOfRangeException(
        nameof(date), IsoDates.Format(date), $"The provinces before {IsoDates.Format(Atlas.Verified.Start)} are not known.");

    /// <summary>
    /// Finds the map of the provinces on a day (tìm bản đồ), or the last known map after the last verified day.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>The map, or null before the first verified day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public AdministrativeMap? FindMapOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Atlas.FindOn(date);
    }

    /// <summary>Finds a region scheme by its id, if there is one (tìm cách phân vùng theo mã).</summary>
    /// <param name="id">The id, such as "after_merger_2025".</param>
    /// <returns>The scheme, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public RegionScheme? FindRegionScheme(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _parts.RegionSchemes.Value.Find(id);
    }

    /// <summary>
    /// Finds the support table for a province's local funding (tìm bảng mức hỗ trợ của tỉnh), or returns null if the catalogue has none.
    /// </summary>
    /// <param name="province">The province.</param>
    /// <returns>The table, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public SupportTable? FindSupportTable(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return ProvincialSupportTables.FirstOrDefault(table => table.Province == province);
    }

    internal Region? FindRegion(string id) => _regions.Value.GetValueOrDefault(id);

    internal DateInterval ProgramDays => _parts.ProgramDays.Value;
}
