using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The national industrial promotion programs of the catalogue (các chương trình khuyến công quốc gia).</summary>
/// <example>
/// <code>
/// PromotionProgram program = NationalPrograms.On(new LocalDate(2018, 6, 30));
/// program.TargetFor(NationalIndicators.TrainedWorkers).Quantity; // 140.000 lao động
/// </code>
/// </example>
public static class NationalPrograms
{
    /// <summary>All programs of the catalogue, in chronological order (tất cả chương trình).</summary>
    public static ImmutableArray<PromotionProgram> All => Catalogue.National.Programs;

    /// <summary>The first day for which the catalogue was verified (kiểm chứng từ ngày).</summary>
    internal static LocalDate VerifiedFrom => Catalogue.National.ProgramDays.Start;

    /// <summary>The last day for which the catalogue was verified (kiểm chứng đến ngày).</summary>
    public static LocalDate VerifiedThrough => Catalogue.National.ProgramDays.End;

    /// <summary>
    /// Gets the program in progress on a day (chương trình đang thực hiện), by its days of implementation, not its signing date.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The catalogue has no program for the day; the message states the days for which it is verified.
    /// </exception>
    public static PromotionProgram On(LocalDate date) => Catalogue.National.ProgramOn(date);

    /// <summary>Returns the sentence to show for a day without a known program (khi chưa có dữ liệu về chương trình).</summary>
    /// <remarks>Each program ends on a day stated in its own text, and the next one may not be known yet.</remarks>
    /// <param name="date">A day for which <see cref="FindOn"/> returns null.</param>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>Text such as "Chưa có dữ liệu về chương trình sau năm 2030".</returns>
    /// <exception cref="ArgumentException">
    /// A program is known for the day, or <paramref name="date"/> is not in the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static string DescribeMissing(LocalDate date, DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Catalogue.National.DescribeMissingProgram(date, language);

    /// <summary>Finds the program in progress on a day (tìm chương trình theo ngày), or returns null if none is known.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The program, or null if none is known. Outside the verified days, null does not mean that there was none.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public static PromotionProgram? FindOn(LocalDate date) => Catalogue.National.FindProgramOn(date);

    /// <summary>Gets a program by its id (chương trình theo mã).</summary>
    /// <param name="id">The id, such as "national_2014_2020".</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such program; the message lists the known ids.</exception>
    public static PromotionProgram Get(string id) => Catalogue.National.GetProgram(id);

    /// <summary>Finds a program by its id, if there is one (tìm chương trình theo mã).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The program, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PromotionProgram? Find(string id) => Catalogue.National.FindProgram(id);
}
