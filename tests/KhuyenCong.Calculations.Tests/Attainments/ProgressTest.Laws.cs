using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Attainments;

public partial class ProgressTest
{
    private static readonly Target[] Targets =
    [
        .. NationalPrograms.All.SelectMany(program => program.Targets),
        .. NationalPrograms.All[0].Targets.Select(target => NationalPrograms.All[0].TargetFor(target.Indicator)).Distinct(),
    ];

    /// <summary>A target, and two days from 200 before its first to 200 after its last.</summary>
    private static readonly Gen<(Target Target, LocalDate Day, LocalDate Other)> Days =
        from target in Gen.Elements(Targets)
        let days = PeriodOf(target).Implementation
        from day in Gen.Choose(-200, days.Length + 200)
        from other in Gen.Choose(-200, days.Length + 200)
        select (target, days.Start.PlusDays(day), days.Start.PlusDays(other));

    [Fact]
    public void All_targets_are_tried() => Assert.Equal(43 + 6, Targets.Length);

    [Fact]
    public void The_expected_value_never_falls_from_day_to_day() => Prop.ForAll(
        Days.ToArbitrary(),
        sample => sample.Day <= sample.Other
            ? ExpectedOn(sample.Target, sample.Day) <= ExpectedOn(sample.Target, sample.Other)
            : ExpectedOn(sample.Target, sample.Day) >= ExpectedOn(sample.Target, sample.Other)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_expected_value_grows_every_day_until_the_last_and_is_the_target_from_then_on() => Prop.ForAll(
        Days.ToArbitrary(),
        sample =>
        {
            DateInterval days = PeriodOf(sample.Target).Implementation;
            ExactRatio target = new(sample.Target.Quantity.Value, 1);
            ExactRatio expected = ExpectedOn(sample.Target, sample.Day);
            return (sample.Day < days.Start, sample.Day < days.End) switch
            {
                (true, _) => !expected.IsDefined,
                (_, true) => expected > new ExactRatio(0, 1) && expected < ExpectedOn(sample.Target, sample.Day.PlusDays(1)) && expected < target,
                _ => expected == target,
            };
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_stages_expect_what_the_program_expects() => Prop.ForAll(
        (from target in Gen.Elements(Targets.Where(target => !target.Parts.IsEmpty).ToArray())
         from day in Gen.Choose(0, PeriodOf(target).Implementation.Length)
         select (target, day)).ToArbitrary(),
        sample =>
        {
            LocalDate date = PeriodOf(sample.target).Implementation.Start.PlusDays(sample.day);
            ExactRatio[] parts = [.. sample.target.Parts.Select(part => ExpectedOn(part, date)).Where(part => part.IsDefined)];
            ExactRatio whole = ExpectedOn(sample.target, date);

            // a/b + c/d = (a·d + c·b) / (b·d), whole numbers that decimal holds.
            ExactRatio sum = parts.Aggregate(
                new ExactRatio(0, 1),
                (total, part) => new((total.Numerator * part.Denominator) + (part.Numerator * total.Denominator), total.Denominator * part.Denominator));
            return sum == whole;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Who_is_ahead_is_forecast_beyond_the_target_where_there_is_one_stage() => Prop.ForAll(
        (from target in Gen.Elements(Targets.Where(target => target.Parts.IsEmpty).ToArray())
         from day in Gen.Choose(0, PeriodOf(target).Implementation.Length + 50)
         from value in Gen.Choose(0, (int)(2 * target.Quantity.Value))
         select (target, day, value)).ToArbitrary(),
        sample =>
        {
            Progress progress = AttainmentCalculator.CalculateOn(
                sample.target.Indicator.Of(sample.value), sample.target, PeriodOf(sample.target).Implementation.Start.PlusDays(sample.day));
            int forecast = progress.ForecastShare.CompareTo(new ExactRatio(1, 1));
            int gap = progress.Gap.CompareTo(new ExactRatio(0, 1));
            ProgressStanding standing = forecast switch { > 0 => ProgressStanding.Ahead, < 0 => ProgressStanding.Behind, _ => ProgressStanding.OnSchedule };
            return progress.Standing == standing && Math.Sign(gap) == Math.Sign(forecast);
        }).QuickCheckThrowOnFailure();

    private static ExactRatio ExpectedOn(Target target, LocalDate date) => AttainmentCalculator.CalculateOn(default(IndicatorValue), target, date).ExpectedValue;

    private static ProgramPeriod PeriodOf(Target target) => target.Stage?.Period ?? target.Program.Period;
}
