using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The national industrial promotion programs of the catalogue (các chương trình khuyến công quốc gia).</summary>
public static class NationalPrograms
{
    /// <summary>All programs of the catalogue, in time order (tất cả chương trình).</summary>
    public static ImmutableArray<PromotionProgram> All => Catalogue.National.Programs;

    /// <summary>The first day that the catalogue answers for (kiểm chứng từ ngày).</summary>
    internal static LocalDate VerifiedFrom => Catalogue.National.ProgramDays.Start;

    /// <summary>The last day that the catalogue answers for (kiểm chứng đến ngày).</summary>
    public static LocalDate VerifiedThrough => Catalogue.National.ProgramDays.End;

    /// <summary>
    /// The program being carried out on a day (chương trình đang thực hiện): the one whose implementation interval holds it, not the one
    /// signed by then.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The catalogue knows no program for the day; the message says from when through when it is verified.
    /// </exception>
    public static PromotionProgram On(LocalDate date) => Catalogue.National.ProgramOn(date);

    /// <summary>
    /// What to show for a day without a program (khi chưa có dữ liệu về chương trình): a program ends by its own text, and what follows
    /// is not known.
    /// </summary>
    /// <param name="date">A day for which <see cref="FindOn"/> is null.</param>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>As in "Chưa có dữ liệu về chương trình sau năm 2030".</returns>
    /// <exception cref="ArgumentException">
    /// A program is known for the day, or <paramref name="date"/> is of another calendar than the ISO calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static string DescribeMissing(LocalDate date, DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Catalogue.National.DescribeMissingProgram(date, language);

    /// <summary>The program being carried out on a day, if the catalogue knows one (tìm chương trình theo ngày).</summary>
    /// <param name="date">The day.</param>
    /// <returns>The program, or null when none is known: outside the verified days that is no statement that there was none.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    public static PromotionProgram? FindOn(LocalDate date) => Catalogue.National.FindProgramOn(date);

    /// <summary>A program by its id (chương trình theo mã).</summary>
    /// <param name="id">The id, as in "national_2014_2020".</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such program; the message lists its ids.</exception>
    public static PromotionProgram Get(string id) => Catalogue.National.GetProgram(id);

    /// <summary>A program by its id, if there is one (tìm chương trình theo mã).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The program, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PromotionProgram? Find(string id) => Catalogue.National.FindProgram(id);
}
