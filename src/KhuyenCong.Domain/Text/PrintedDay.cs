using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain;

/// <summary>Days as sentences print them: "25/9/2026", "25 September 2026".</summary>
internal static class PrintedDay
{
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    internal static BilingualText Of(LocalDate date) => new(Vietnamese.Format(date), English.Format(date));
}
