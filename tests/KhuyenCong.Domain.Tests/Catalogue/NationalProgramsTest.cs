using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests;

public partial class NationalProgramsTest
{
    [Theory]
    [InlineData("2014-08-01", "national_2014_2020")]
    [InlineData("2014-12-31", "national_2014_2020")]
    [InlineData("2015-01-01", "national_2014_2020")]
    [InlineData("2015-12-31", "national_2014_2020")]
    [InlineData("2016-01-01", "national_2014_2020")]

    // Decision 1881 was signed on 20 November 2020; the program of Decision 1288 runs on to the end of the year.
    [InlineData("2020-11-19", "national_2014_2020")]
    [InlineData("2020-11-20", "national_2014_2020")]
    [InlineData("2020-12-31", "national_2014_2020")]
    [InlineData("2021-01-01", "national_2021_2025")]

    // Decision 2646 was signed, and in force, on 23 September 2025; its program runs from 2026.
    [InlineData("2025-09-22", "national_2021_2025")]
    [InlineData("2025-09-23", "national_2021_2025")]
    [InlineData("2025-10-01", "national_2021_2025")]
    [InlineData("2025-12-31", "national_2021_2025")]
    [InlineData("2026-01-01", "national_2026_2030")]
    [InlineData("2030-12-31", "national_2026_2030")]
    public void The_program_of_a_day_is_the_one_carried_out_then(string day, string id)
    {
        LocalDate date = LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(id, NationalPrograms.On(date).Id);
        Assert.Same(NationalPrograms.On(date), NationalPrograms.FindOn(date));
    }

    [Theory]
    [InlineData("2014-07-31")]
    [InlineData("2031-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Outside_the_verified_days_the_error_names_the_day_and_those_days(string day)
    {
        LocalDate date = LocalDatePattern.Iso.Parse(day).Value;
        Assert.Null(NationalPrograms.FindOn(date));
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => NationalPrograms.On(date));
        Assert.Equal("date", error.ParamName);
        Assert.Equal(day, error.ActualValue);
        Assert.Contains("verified from 2014-08-01 through 2030-12-31", error.Message, StringComparison.Ordinal);
        Assert.Contains(day, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verified_day_has_one_program()
    {
        Assert.Equal((new LocalDate(2014, 8, 1), new LocalDate(2030, 12, 31)), (NationalPrograms.VerifiedFrom, NationalPrograms.VerifiedThrough));
        Assert.All(
            Enumerable.Range(0, Period.DaysBetween(NationalPrograms.VerifiedFrom, NationalPrograms.VerifiedThrough) + 1),
            day => Assert.Single(NationalPrograms.All, program => program.Period.Implementation.Contains(NationalPrograms.VerifiedFrom.PlusDays(day))));
    }

    [Theory]
    [InlineData("national_2014_2020", "2014-08-01", "2014-08-01", "2014-08-01")]

    // The report gives the signing date of Decision 1881, not from when it was in force.
    [InlineData("national_2021_2025", "2020-11-20", null, "2021-01-01")]
    [InlineData("national_2026_2030", "2025-09-23", "2025-09-23", "2026-01-01")]
    public void Signing_effect_and_implementation_are_three_dates(string id, string signed, string? effective, string implemented)
    {
        PromotionProgram program = NationalPrograms.Get(id);
        Assert.Equal(signed, program.Decision?.SignedOn is { } date ? IsoDates.Format(date) : null);
        Assert.Equal(effective, program.Decision?.EffectiveFrom is { } from ? IsoDates.Format(from) : null);
        Assert.Equal(implemented, IsoDates.Format(program.Period.Implementation.Start));
    }

    [Fact]
    public void A_budget_is_stated_not_stated_or_not_known()
    {
        Assert.Equal(
            [BudgetStatement.Stated, BudgetStatement.NotKnown, BudgetStatement.NotStated], NationalPrograms.All.Select(program => program.BudgetStatement));
        Assert.Equal("1.212 tỷ đồng", NationalPrograms.All[0].PlannedBudget?.ToString());
        Assert.Null(NationalPrograms.All[1].PlannedBudget);
        Assert.Null(NationalPrograms.All[2].PlannedBudget);
    }

    [Fact]
    public void The_contents_are_nine_seven_and_six_and_answer_to_the_nine_of_the_decree()
    {
        Assert.Equal([9, 7, 6], NationalPrograms.All.Select(program => program.Contents.Length));
        Assert.All(NationalPrograms.All.SelectMany(program => program.Contents), content =>
        {
            Assert.NotEmpty(content.Decree45);
            Assert.All(content.Decree45, answered => Assert.Contains(answered, Catalogue.National.Decree45Contents));
        });

        // By the headings of 2021 - 2025, and by the headings and points of 2026 - 2030: V.2.c is craft transfer, V.2.d information, V.6.c international cooperation.
        Assert.Equal(["3", "2 3 7", "4", "7", "1 2 5", "6", "9"], Answered("national_2021_2025"));
        Assert.Equal(["2 3", "1 4 6", "7", "1 2 5", "5 6", "8 9"], Answered("national_2026_2030"));

        // Human resources, management and consultancy are one heading where the decree has three: V.4 of Decision 2646.
        ActivityContent people = NationalPrograms.Get("national_2026_2030").Contents[3];
        Assert.Equal("Hỗ trợ phát triển nguồn nhân lực có chất lượng; nâng cao năng lực quản lý; tư vấn, trợ giúp các cơ sở CNNT", people.Name.Vietnamese);
        Assert.Equal([1, 2, 5], people.Decree45.Select(content => content.Number));
        Assert.All(NationalPrograms.Get("national_2021_2025").Contents, content => Assert.Equal(Verification.Secondary, content.Verification));

        // Every content of the decree is carried on by the program of 2026 - 2030.
        Assert.Equal(
            Catalogue.National.Decree45Contents,
            NationalPrograms.Get("national_2026_2030").Contents.SelectMany(content => content.Decree45).Distinct().OrderBy(content => content.Number));
    }

    private static IEnumerable<string> Answered(string program) =>
        NationalPrograms.Get(program).Contents.Select(content => string.Join(' ', content.Decree45.Select(answered => PrintedNumber.Format(answered.Number))));

    [Fact]
    public void Are_found_by_id()
    {
        Assert.Same(NationalPrograms.All[0], NationalPrograms.Get("national_2014_2020"));
        Assert.Same(NationalPrograms.All[2], NationalPrograms.Find("national_2026_2030"));
        Assert.Null(NationalPrograms.Find("national_2014"));
        ArgumentException error = Assert.Throws<ArgumentException>(() => NationalPrograms.Get("national_2014"));
        Assert.Equal("id", error.ParamName);
        Assert.Contains("\"national_2014\"; the catalogue has national_2014_2020, national_2021_2025, national_2026_2030.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => NationalPrograms.Find(null!));
        Assert.Throws<ArgumentNullException>(() => NationalPrograms.Get(null!));
    }
}
