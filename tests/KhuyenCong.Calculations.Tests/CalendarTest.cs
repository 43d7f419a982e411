using System.Reflection;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A day of another calendar than the ISO calendar is refused everywhere, with the name of that calendar.</summary>
public class CalendarTest
{
    // 1 June 2018 of the Julian calendar is 14 June 2018 of the ISO calendar.
    private static readonly LocalDate Julian = new(2018, 6, 1, CalendarSystem.Julian);

    private static readonly Target Target = NationalReport.Program.TargetFor(NationalIndicators.TrainedWorkers);

    public static TheoryData<string, Action<LocalDate>> Lookups => new()
    {
        { "AdministrativeMap.On", date => AdministrativeMap.On(date) },
        { "AdministrativeMap.FindOn", date => AdministrativeMap.FindOn(date) },
        { "AdministrativeMap.ChangesBetween", date => AdministrativeMap.ChangesBetween(date, new(2020, 1, 1)) },
        { "AdministrativeMap.ChangesBetween", date => AdministrativeMap.ChangesBetween(new(2015, 1, 1), date) },
        { "AdministrativeMap.OnVerified", date => AdministrativeMap.OnVerified(date) },
        { "AdministrativeMap.IsVerifiedOn", date => AdministrativeMap.On(new(2020, 1, 1)).IsVerifiedOn(date) },
        { "RegionScheme.AppliesOn", date => RegionScheme.Report2014To2020.AppliesOn(date) },
        { "RegionScheme.IsVerifiedOn", date => RegionScheme.Report2014To2020.IsVerifiedOn(date) },
        { "Catalogue.MapOn", date => Catalogue.National.MapOn(date) },
        { "Catalogue.FindMapOn", date => Catalogue.National.FindMapOn(date) },
        { "Catalogue.ProgramOn", date => Catalogue.National.ProgramOn(date) },
        { "Catalogue.FindProgramOn", date => Catalogue.National.FindProgramOn(date) },
        { "Catalogue.ReportsDueOn", date => Catalogue.National.ReportsDueOn(date) },
        { "NationalPrograms.DescribeMissing", date => NationalPrograms.DescribeMissing(date) },
        { "NationalPrograms.On", date => NationalPrograms.On(date) },
        { "NationalPrograms.FindOn", date => NationalPrograms.FindOn(date) },
        { "PromotionProject.SupportOn", date => new ProjectHistory().Project().SupportOn(date) },
        { "ProgramPeriod.ElapsedYears", date => NationalReport.Program.Period.ElapsedYears(date) },
        { "ProgramPeriod.ElapsedShare", date => NationalReport.Program.Period.ElapsedShare(date) },
        { "ReportingPeriod.Days", date => ReportingPeriod.Days(date, new(2020, 1, 1)) },
        { "ReportingPeriod.Days", date => ReportingPeriod.Days(new(2015, 1, 1), date) },
        { "ReportingUnit.TryParse", date => _ = ReportingUnit.TryParse("nation", date, out _) },
        { "SupportTable.AnswerOn", date => SupportTable.National.AnswerOn(SupportTable.National.Contents[0], date) },
        { "AttainmentCalculator.CalculateOn", date => AttainmentCalculator.CalculateOn(NationalIndicators.TrainedWorkers.Of(1), Target, date) },
        { "AttainmentCalculator.CalculateOn", date => AttainmentCalculator.CalculateOn(NationalReport.Find(NationalIndicators.TrainedWorkers), Target, date) },
    };

    [Theory]
    [MemberData(nameof(Lookups))]
    public void A_lookup_refuses_a_day_of_the_Julian_calendar_and_takes_the_same_day_of_the_ISO_calendar(string member, Action<LocalDate> look)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => look(Julian));
        Assert.True(exception.Message.Contains("\"Julian\"", StringComparison.Ordinal), member);
        Assert.IsNotType<ArgumentOutOfRangeException>(Record.Exception(() => look(Julian.WithCalendar(CalendarSystem.Iso))));
    }

    [Fact]
    public void A_request_for_support_and_a_period_are_refused_too()
    {
        SupportRequest request = new() { Content = SupportTable.National.Contents[0], Funding = FundingSource.National, Date = Julian, Units = [new(Vnd.FromMillions(1))] };
        Assert.Contains("\"Julian\"", Assert.Throws<ArgumentException>(() => SupportCeilingCalculator.Calculate(request)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ProgramPeriod(new(2018), new(Julian, Julian)));
    }

    [Fact]
    public void Every_public_method_that_takes_a_day_is_looked_at()
    {
        string[] methods =
        [
            .. typeof(Vnd).Assembly.GetExportedTypes().Concat(typeof(Attainment).Assembly.GetExportedTypes())
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .Where(method => !method.IsSpecialName && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(LocalDate)))
                .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        Assert.Equal(Lookups.Select(row => row.Data.Item1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), methods);
    }

    [Fact]
    public void A_request_without_content_is_printed_anyway() =>
        Assert.Equal("no content, National, 2018-06-14, 0", new SupportRequest { Content = null!, Funding = FundingSource.National, Date = new(2018, 6, 14), Units = [] }.ToString());
}
