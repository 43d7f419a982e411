using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class ReportingPeriodTest
{
    private static readonly string[] CompactTexts = ["2026-09", "2026-Q3", "2026-H1", "2026-01/2026-09", "2026", "2021-2025", "2026-01-01/2026-03-15"];

    internal static readonly Gen<LocalDate> Dates = from days in Gen.Choose(0, 3_652_058) select new LocalDate(1, 1, 1).PlusDays(days);

    private static readonly Gen<ReportingPeriod> AnyDays = from one in Dates from other in Dates select ReportingPeriod.Days(LocalDate.Min(one, other), LocalDate.Max(one, other));

    private static readonly Gen<ReportingPeriod> Named = Gen.OneOf(
        from year in Gen.Choose(1, 9999) from month in Gen.Choose(1, 12) select ReportingPeriod.Month(year, month),
        from year in Gen.Choose(1, 9999) from quarter in Gen.Choose(1, 4) select ReportingPeriod.Quarter(year, quarter),
        from year in Gen.Choose(1, 9999) from half in Gen.Choose(1, 2) select ReportingPeriod.HalfYear(year, half),
        from year in Gen.Choose(1, 9999) from months in Gen.Choose(1, 12) select ReportingPeriod.FirstMonths(year, months),
        from first in Gen.Choose(1, 9999) from more in Gen.Choose(0, 9999 - first) select ReportingPeriod.Of(new YearRange(first, first + more)),
        from date in Dates select ReportingPeriod.Days(date, date));

    internal static readonly Gen<ReportingPeriod> Any = Gen.OneOf(AnyDays, Named);

    /// <summary>
    /// The names of periods as reports print them, each with the period in compact form or, after '!', with the reason for which it is
    /// refused. Written by hand from the wording of reports.
    /// </summary>
    public static TheoryData<string, string> Texts
    {
        get
        {
            using Stream stream = typeof(ReportingPeriodTest).Assembly.GetManifestResourceStream("Data/reporting-periods.tsv")!;
            using StreamReader reader = new(stream);
            TheoryData<string, string> texts = [];
            foreach (string line in reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
            {
                string[] columns = line.Split('\t');
                texts.Add(columns[0], columns[1]);
            }

            return texts;
        }
    }

    [Fact]
    public void There_are_three_hundred_texts() => Assert.InRange(Texts.Count, 300, int.MaxValue);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_of_reports_are_read_or_refused_with_the_reason(string text, string expected)
    {
        bool isRead = ReportingPeriod.TryParse(text, out ReportingPeriod period, out ReportingPeriodFailure? failure);
        Assert.Equal(expected, isRead ? period.ToString("C") : "!" + failure!.Code);
        Assert.Equal(isRead, ReportingPeriod.TryParse(text, out ReportingPeriod same));
        Assert.Equal(period, same);
        if (isRead)
        {
            Assert.Equal(period, ReportingPeriod.Parse(text));
        }
        else
        {
            FormatException exception = Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
            Assert.Contains(failure!.Describe(DisplayLanguage.English), exception.Message, StringComparison.Ordinal);
            Assert.Equal(failure!.Describe(), failure.ToString());
        }
    }

    [Fact]
    public void Every_period_is_read_back_as_printed() => Law.Holds(
        Any,
        period => ReportingPeriod.Parse(period.ToString()) == period
            && ReportingPeriod.Parse(period.ToString(DisplayLanguage.English)) == period
            && ReportingPeriod.Parse(period.ToString("C")) == period);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_read_back_as_printed(
        ReportingPeriod period, ReportingPeriodKind kind, LocalDate first, LocalDate last, string vietnamese, string english, string compact)
    {
        Assert.All([vietnamese, english, compact], text => Assert.Equal(period, ReportingPeriod.Parse(text)));
        Assert.Equal((kind, first, last), (ReportingPeriod.Parse(vietnamese).Kind, ReportingPeriod.Parse(english).FirstDay, ReportingPeriod.Parse(compact).LastDay));
    }

    [Fact]
    public void Any_text_is_read_or_refused() => Law.Holds(
        from parts in Gen.Elements(
            "tháng", "quý", "năm", "từ", "đến", "hết", "đầu", "cuối", "nửa", "giai đoạn", "ngày", "I", "IV", "9", "13", "31", "2026", "2025", "/", "-", ".", "Q3", "6T", "nay", "first",
            "half", "of", "months", "September", ",", "ước", "\u0301", "\uD800", " ").ArrayOf(6)
        select string.Join(' ', parts),
        text => ReportingPeriod.TryParse(text, out ReportingPeriod period, out ReportingPeriodFailure? failure)
            ? ReportingPeriod.Parse(period.ToString()) == period
            : failure!.Code.Length > 0 && failure.Describe().Length > 0);

    [Theory]
    [InlineData("202\0")]
    [InlineData("2026-0\0")]
    [InlineData("2026-1\0")]
    [InlineData("2026-09-3\0")]
    [InlineData("2026-Q1\0")]
    public void Damaged_text_is_not_a_period(string text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out _));
        Assert.False(YearRange.TryParse(text, out _));
        Assert.False(IsoDates.TryParse(text, out _));
    }

    [Fact]
    public void Whole_months_stay_whole_months_in_another_year() => Law.Holds(
        Any,
        Gen.Choose(-30, 30),
        (period, years) => period.PlusYears(years) is not { } other || (other.PlusYears(-years) == period && (other.Kind == ReportingPeriodKind.Days) == (period.Kind == ReportingPeriodKind.Days)));

    [Fact]
    public void Null_is_not_a_period()
    {
        Assert.False(ReportingPeriod.TryParse(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => ReportingPeriod.Parse((string)null!)).ParamName);
    }

    [Fact]
    public void Compact_forms_are_read_without_allocation() => Assert.Equal(
        0,
        AllocatedBytes.LeastOf(static () => Array.TrueForAll(CompactTexts, static text => ReportingPeriod.TryParse(text, out _))));
}
