using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

using PromotionDb db = new();
if (!args.Contains("stored"))
{
    db.Database.EnsureDeleted();
    db.Database.EnsureCreated();
    db.Projects.AddRange(SampleProjects.All);
    db.SaveChanges();
}

PromotionProgram program = NationalPrograms.On(new LocalDate(2018, 6, 30));
ReportingPeriod period = ReportingPeriod.Of(program.Period.Years);
LocalDate lastDay = program.Period.Implementation.End;
AdministrativeMap map = AdministrativeMap.On(lastDay);

// The database adds: it sums the đồng of a column, and the sum comes back as a long.
var perProvince = db.Projects
    .Where(project => project.Period == period && project.ApprovedOn <= lastDay)
    .GroupBy(project => project.Province)
    .Select(group => new
    {
        Province = group.Key,
        State = group.Sum(project => (long)(object)project.State),
        Counterpart = group.Sum(project => (long)(object)project.Counterpart),
        TrainedWorkers = group.Sum(project => project.TrainedWorkers),
    });
Console.WriteLine(perProvince.ToQueryString());
var totals = perProvince.ToList();

// The library computes: exactly, on what the database added.
Observation[] figures =
[
    .. totals.Select(total => new Observation(
        NationalIndicators.PromotionFunding.Of(Vnd.FromDong(total.State)),
        ReportingUnit.Of(map.Find(total.Province)!),
        period)
    {
        Funding = FundingSource.StateBudget,
        Stage = FundingStage.Approved,
    }),
];
RegionalAverages averages = RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, figures);
RegionalAverage southeast = averages.Regions.Single(region => region.Region.Id == "report_2014_2020.southeast");
Vnd state = Vnd.Sum(totals.Select(total => Vnd.FromDong(total.State)));
Vnd counterpart = Vnd.Sum(totals.Select(total => Vnd.FromDong(total.Counterpart)));
Leverage leverage = LeverageCalculator.Calculate(new() { Capital = counterpart, State = state });
IndicatorValue trained = NationalIndicators.TrainedWorkers.Of(totals.Sum(total => total.TrainedWorkers));
Attainment attainment = AttainmentCalculator.Calculate(trained, program.TargetFor(NationalIndicators.TrainedWorkers));

Console.WriteLine($"provinces: {totals.Count}");
Console.WriteLine($"state: {state.Dong}");
Console.WriteLine(FormattableString.Invariant($"{southeast.Region.Name}: {southeast.Mean.RoundBillions(2)}, {southeast.Rank}"));
Console.WriteLine(leverage.Describe());
Console.WriteLine(attainment.Describe());

// What the table holds, and what is read back; money and days compare in SQL too.
Console.WriteLine(db.Database.SqlQuery<string>(
    $"SELECT typeof(State) || '|' || State || '|' || Province || '|' || Period || '|' || ApprovedOn AS Value FROM Projects WHERE Id = 1").Single());
db.ChangeTracker.Clear();
SupportedProject largest = db.Projects
    .Where(project => project.State < Vnd.FromBillions(1_000m) && project.ApprovedOn >= new LocalDate(2014, 8, 1))
    .OrderByDescending(project => project.State)
    .First();
Console.WriteLine($"{largest.Province}, {largest.Period}, {largest.ApprovedOn.ToDateOnly():O}, {largest.State}");

// A sum that a long does not hold is an error of the database, never another number.
db.Projects.AddRange(SampleProjects.TooMuch);
db.SaveChanges();
try
{
    Console.WriteLine(db.Projects.Where(project => project.Period == SampleProjects.PeriodOfTooMuch).Sum(project => (long)(object)project.State));
}
catch (SqliteException exception)
{
    Console.WriteLine(exception.Message);
}
