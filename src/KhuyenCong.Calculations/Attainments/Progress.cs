using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// The progress toward a target through a day (tiến độ thực hiện mục tiêu): the actual value compared with the target and with the value
/// expected by that day, and a straight-line forecast.
/// </summary>
/// <remarks>
/// The expected value rises in a straight line through each stage and reaches the target on the last day; it is known even without an
/// actual value. The forecast assumes that the pace so far continues. Created by <see cref="AttainmentCalculator"/>.
/// </remarks>
[JsonConverter(typeof(CalculationJsonConverter<Progress>))]
public sealed partial class Progress : CalculationResult
{
    private static readonly IndicatorFormula s_forecast = IndicatorFormula.Parse("actual * days / elapsed_days");

    private readonly ProgramPeriod _period;

    internal Progress(Attainment attainment, LocalDate date, ProgramPeriod period, ExactRatio expected, UndefinedReason? reason)
        : base(attainment.Options, reason)
    {
        Attainment = attainment;
        Date = date;
        _period = period;
        ExpectedValue = expected;
    }

    /// <summary>The day (ngày tính).</summary>
    public LocalDate Date { get; }

    /// <summary>The actual value measured against the whole target (mức đạt mục tiêu), regardless of the day.</summary>
    public Attainment Attainment { get; }

    /// <summary>The actual value (kết quả thực hiện); null when no figure was given.</summary>
    public IndicatorValue? Actual => Attainment.Actual;

    /// <summary>The target (mục tiêu).</summary>
    public Target Target => Attainment.Target!;

    /// <summary>The hedge that the attainment and the forecast inherit from the actual value (mức gần đúng).</summary>
    public Hedge Hedge => Attainment.Hedge;

    /// <summary>
    /// The share of the days of the target's program or stage that have passed (tỷ lệ thời gian đã qua); undefined before the first day.
    /// </summary>
    public ExactRatio ElapsedShare => _period.ElapsedShare(Date);

    /// <summary>
    /// The value expected by the day (giá trị theo tiến độ), in the target's unit; undefined before the first day, and for levels and
    /// ratios.
    /// </summary>
    public ExactRatio ExpectedValue { get; }

    /// <summary>
    /// The expected value divided by the target (tỷ lệ theo tiến độ). For a range it uses the lower bounds, or the upper bounds if the
    /// lower bound is zero. It is undefined without an expected value, and for a target of zero.
    /// </summary>
    public ExactRatio ExpectedShare => Target.UpperQuantity is { } upper && Target.Quantity.Value == 0
        ? ShareOf(UpperExpectedValue, upper.Value)
        : ShareOf(ExpectedValue, Target.Quantity.Value);

    /// <summary>
    /// The actual value minus the expected value (chênh lệch so với tiến độ), in the target's unit; undefined when the progress is
    /// undefined.
    /// </summary>
    public ExactRatio Gap =>
        IsDefined ? new((Value * ExpectedValue.Denominator) - ExpectedValue.Numerator, ExpectedValue.Denominator) : default;

    /// <summary>
    /// The value on the last day at the pace so far (dự báo đến hết kỳ), in the target's unit; undefined when the progress is undefined.
    /// </summary>
    public ExactRatio Forecast => IsDefined ? new(Value * ElapsedShare.Denominator, ElapsedShare.Numerator) : default;

    /// <summary>
    /// The forecast divided by the target (tỷ lệ dự báo). For a range it uses the nearer bound, and is 1 within the range. It is undefined
    /// when the progress is undefined.
    /// </summary>
    public ExactRatio ForecastShare => Target.UpperQuantity is not { } upper || Forecast < new ExactRatio(Target.Quantity.Value, 1)
        ? ShareOf(Forecast, Target.Quantity.Value)
        : Forecast > new ExactRatio(upper.Value, 1) ? ShareOf(Forecast, upper.Value)
        : IsDefined ? new(1, 1)
        : default;

    /// <summary>The standing of the actual value relative to the expected value (so với tiến độ); null when undefined.</summary>
    public ProgressStanding? Standing => IsDefined ? StandingOf(Actual.GetValueOrDefault().Hedge) : null;

    /// <summary>The formula of the expected value; the workings also include that of the forecast.</summary>
    private protected override IndicatorFormula? FormulaOf => ExpectedValue.IsDefined ? ByDay(part => part.Quantity).Formula : null;

    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() =>
        [.. Expectations(), .. Forecasts(), .. Attainment.Workings()];

    internal override ImmutableArray<Citation> Sources => Attainment.Citations;

    internal override Caveats Caveats => Attainment.Caveats | OfWindow;

    /// <summary>The caveat if the data of the figure do not end on the day.</summary>
    internal Caveats OfWindow { get; init; } = Caveats.None;

    /// <summary>The expected value for the upper bound of a range; undefined for a target that is a single quantity.</summary>
    internal ExactRatio UpperExpectedValue { get; init; }

    private protected override string Kind => "progress";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Day("date", Date);
        Attainment.WriteParts(json);
        json.Word("progress_standing", Standing);
        json.Text("progress_text", language => DescribeStanding(language));
        json.Number("elapsed_share", ElapsedShare);
        json.Number("expected_value", ExpectedValue);
        json.Number("expected_percent", ExpectedShare.TimesPowerOfTen(2).Round(Phrase.PercentDecimals));
        json.Number("gap", Gap);
        json.Number("forecast_value", Forecast);
        json.Number("forecast_percent", ForecastShare.TimesPowerOfTen(2).Round(Phrase.PercentDecimals, Hedge.Rounding()));
    }

    private ExpectedByDay ByDay(Func<Target, Quantity> promised) => AttainmentCalculator.ExpectedOn(Target, Date, promised);

    /// <summary>Returns the working of the expected value; for a range, one for each bound.</summary>
    private IEnumerable<FormulaExplanation> Expectations()
    {
        IEnumerable<ExpectedByDay> ends = !ExpectedValue.IsDefined ? []
            : Target.UpperQuantity is null ? [ByDay(part => part.Quantity)]
            : [ByDay(part => part.Quantity), ByDay(part => part.UpperQuantity ?? part.Quantity)];
        return ends.Select(end => FormulaCalculator.Explain(end.Formula, end.OperandsIn(Target.Quantity.Unit, Options.Hedges), Options));
    }

    /// <summary>Returns the working of the forecast; empty from the last day on.</summary>
    private IEnumerable<FormulaExplanation> Forecasts()
    {
        if (IsDefined && !HasEnded)
        {
            IndicatorValue actual = Actual.GetValueOrDefault();
            yield return FormulaCalculator.Explain(
                s_forecast,
                [
                    FormulaOperand.Of("actual", actual.Quantity, actual.Hedge, Options.Hedges),
                    FormulaOperand.Of("days", ElapsedShare.Denominator),
                    FormulaOperand.Of("elapsed_days", ElapsedShare.Numerator),
                ],
                Options);
        }
    }

    private static ExactRatio ShareOf(ExactRatio value, decimal target) =>
        value.IsDefined ? new(value.Numerator, value.Denominator * target) : default;

    private ExactRatio UpperExpected => UpperExpectedValue.IsDefined ? UpperExpectedValue : ExpectedValue;

    private decimal Value => Actual.GetValueOrDefault().Quantity.Value;

    private ProgressStanding StandingOf(Hedge hedge) => RangeStanding.Of(Value, hedge, ExpectedValue, UpperExpected, Options.Hedges) switch
    {
        AttainmentStanding.Above => ProgressStanding.Ahead,
        AttainmentStanding.Below => ProgressStanding.Behind,
        AttainmentStanding.Within => ProgressStanding.OnSchedule,
        _ => ProgressStanding.Uncertain,
    };
}
