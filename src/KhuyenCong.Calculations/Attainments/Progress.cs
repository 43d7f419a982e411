using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>What was achieved through a day, against the target and against what the elapsed time expects, with a straight-line forecast (tiến độ thực hiện mục tiêu).</summary>
/// <remarks>
/// The expected value runs in a straight line through each stage and reaches the target on the last day; it is known without an actual too. The forecast
/// goes on at the pace so far. Made by <see cref="AttainmentCalculator"/>; <c>default</c> is undefined.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<Progress>))]
public readonly partial struct Progress : IEquatable<Progress>
{
    private readonly UndefinedReason _reason;
    private readonly ProgramPeriod? _period;

    internal Progress(Attainment attainment, LocalDate date, ProgramPeriod period, ExactRatio expected, UndefinedReason? reason)
    {
        Attainment = attainment;
        Date = date;
        _period = period;
        ExpectedValue = expected;
        IsDefined = reason is null;
        _reason = reason.GetValueOrDefault();
    }

    /// <summary>Whether actual and expected value can be compared (có xác định).</summary>
    public bool IsDefined { get; }

    /// <summary>Why they cannot (lý do không xác định); null when they can.</summary>
    public UndefinedReason? UndefinedReason => IsDefined ? null : _reason;

    /// <summary>The day (ngày tính).</summary>
    public LocalDate Date { get; }

    /// <summary>The actual against the whole target (mức đạt mục tiêu), whatever the day.</summary>
    public Attainment Attainment { get; }

    /// <summary>What was achieved (kết quả thực hiện); null when no figure was given.</summary>
    public IndicatorValue? Actual => Attainment.Actual;

    /// <summary>The target (mục tiêu); null for <c>default</c>.</summary>
    public Target? Target => Attainment.Target;

    /// <summary>What to know about the operands (dấu hiệu).</summary>
    public ResultMarks Marks => Attainment.Marks;

    /// <summary>The hedge that attainment and forecast take from the actual (mức gần đúng).</summary>
    public Hedge Hedge => Attainment.Hedge;

    /// <summary>The share of the days of the target's program or stage that have passed (tỷ lệ thời gian đã qua); undefined before the first.</summary>
    public ExactRatio ElapsedShare => _period?.ElapsedShare(Date) ?? default;

    /// <summary>What the elapsed time expects (giá trị theo tiến độ), in the target's unit; undefined before the first day and for levels and ratios.</summary>
    public ExactRatio ExpectedValue { get; }

    /// <summary>The expected value over the target (tỷ lệ theo tiến độ); undefined with it, and for a target of zero.</summary>
    public ExactRatio ExpectedShare => ExpectedValue.IsDefined ? new(ExpectedValue.Numerator, ExpectedValue.Denominator * Attainment.Expected.Value) : default;

    /// <summary>The actual less the expected value (chênh lệch so với tiến độ), in the target's unit; undefined when the progress is.</summary>
    public ExactRatio Gap => IsDefined ? new((Value * ExpectedValue.Denominator) - ExpectedValue.Numerator, ExpectedValue.Denominator) : default;

    /// <summary>What the pace so far makes by the last day (dự báo đến hết kỳ), in the target's unit; undefined when the progress is.</summary>
    public ExactRatio Forecast => IsDefined ? new(Value * ElapsedShare.Denominator, ElapsedShare.Numerator) : default;

    /// <summary>The forecast over the target (tỷ lệ dự báo); undefined when the progress is.</summary>
    public ExactRatio ForecastShare => IsDefined ? new(Value * ElapsedShare.Denominator, ElapsedShare.Numerator * Attainment.Expected.Value) : default;

    /// <summary>Where the actual stands against the expected value (so với tiến độ); null when undefined.</summary>
    public ProgressStanding? Standing => IsDefined ? StandingOf(Value, Actual.GetValueOrDefault().Hedge, ExpectedValue) : null;

    /// <summary>How the numbers are made (công thức).</summary>
    public string Formula => "expected = sum(ended stages) + stage * elapsed_days / days; forecast = actual * days / elapsed_days";

    /// <summary>Where target and actual stand (nguồn).</summary>
    public ImmutableArray<Citation> Citations => Attainment.Citations;

    /// <summary>The version of the data (phiên bản danh mục).</summary>
    public string CatalogueVersion => NationalCatalogue.Version;

    private decimal Value => Actual.GetValueOrDefault().Quantity.Value;

    /// <summary>The expected value, rounded once (giá trị theo tiến độ), in the target's unit.</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The value; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundExpected(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => ExpectedValue.Round(decimals, rule);

    /// <summary>The expected value in percent of the target, rounded once (tỷ lệ theo tiến độ, %).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundExpectedPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => ExpectedShare.TimesPowerOfTen(2).Round(decimals, rule);

    /// <summary>The forecast, rounded once (giá trị dự báo), in the target's unit.</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The value; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundForecast(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => Forecast.Round(decimals, rule);

    /// <summary>The forecast in percent of the target, rounded once (tỷ lệ dự báo, %).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundForecastPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => ForecastShare.TimesPowerOfTen(2).Round(decimals, rule);

    /// <inheritdoc/>
    public bool Equals(Progress other) =>
        IsDefined == other.IsDefined && _reason == other._reason && Date == other.Date && Attainment == other.Attainment
        && _period == other._period && ExpectedValue == other.ExpectedValue;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Progress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, Date, Attainment);

    /// <summary>Whether two results are of the same operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Progress left, Progress right) => left.Equals(right);

    /// <summary>Whether two results are of different operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Progress left, Progress right) => !left.Equals(right);

    /// <summary>The side on which everything lies that a hedged number may stand for, by the default policy of hedges.</summary>
    private static ProgressStanding StandingOf(decimal value, Hedge hedge, ExactRatio expected)
    {
        if (hedge == Hedge.None && new ExactRatio(value, 1) == expected)
        {
            return ProgressStanding.OnSchedule;
        }

        if (HedgePolicy.Default.OperandRange(value, hedge) is not { } range)
        {
            return ProgressStanding.Uncertain;
        }

        ExactRatio least = new(range.Lower, 1);
        ExactRatio most = new(range.Upper, 1);
        bool isAhead = least > expected || (least == expected && !range.IsLowerInclusive);
        bool isBehind = range.HasUpperEnd && (most < expected || (most == expected && !range.IsUpperInclusive));
        return (isAhead, isBehind) switch
        {
            (true, _) => ProgressStanding.Ahead,
            (_, true) => ProgressStanding.Behind,
            _ => ProgressStanding.Uncertain,
        };
    }
}
