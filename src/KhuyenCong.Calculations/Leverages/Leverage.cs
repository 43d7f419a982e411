using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The counterpart capital that one đồng of state money attracted (hiệu quả thu hút vốn): capital divided by state money, kept as exact
/// operands.
/// </summary>
/// <remarks>
/// Created by <see cref="LeverageCalculator"/>. The 5,5 in the national report is the capital divided by approved money, not by disbursed
/// money; a result computed from observations states the stage of the money.
/// </remarks>
[JsonConverter(typeof(CalculationJsonConverter<Leverage>))]
public sealed class Leverage : CalculationResult
{
    private readonly Observation? _capital;
    private readonly Observation? _state;

    internal Leverage(LeverageAmounts amounts, CalculationOptions options, UndefinedReason? reason)
        : this(amounts.Capital, amounts.State, options, reason)
    {
    }

    internal Leverage(Observation? capital, Observation? state, CalculationOptions options, UndefinedReason? reason)
        : this(MoneyOf(capital), MoneyOf(state), options, reason)
    {
        _capital = capital;
        _state = state;
    }

    private Leverage(Vnd? capital, Vnd? state, CalculationOptions options, UndefinedReason? reason)
        : base(options, reason)
    {
        Capital = capital;
        State = state;
        ExactRatio = reason is null ? capital.GetValueOrDefault().RatioTo(state.GetValueOrDefault()) : default;
    }

    /// <summary>The counterpart capital attracted (vốn đối ứng), in đồng; null when not given, not money or undefined.</summary>
    public Vnd? Capital { get; }

    /// <summary>The state money (vốn ngân sách nhà nước), in đồng; null when not given.</summary>
    public Vnd? State { get; }

    /// <summary>The source of the state money (nguồn kinh phí); unstated for bare amounts.</summary>
    public FundingSource Funding => _state?.Funding ?? FundingSource.Unstated;

    /// <summary>The stage of the state money (bước kinh phí); unstated for bare amounts.</summary>
    public FundingStage FundingStage => _state?.Stage ?? FundingStage.Unstated;

    /// <summary>
    /// The hedge that the ratio inherits from the capital (mức gần đúng): "gần 9.500 tỷ đồng" divided by 1.737,73 is "gần" 5,5.
    /// </summary>
    public Hedge Hedge => HedgeAlgebra.Quotient(_capital?.Value.Hedge ?? Hedge.None);

    private protected override IndicatorFormula? FormulaOf => NationalFormulas.Leverage.Formula;

    private protected override IEnumerable<FormulaOperand> Operands
    {
        get
        {
            ImmutableArray<FormulaVariable> names = NationalFormulas.Leverage.Variables;
            Quantity capital = Capital.GetValueOrDefault().ToQuantity(), state = State.GetValueOrDefault().ToQuantity();
            yield return FormulaOperand.Of("capital", capital, _capital?.Value.Hedge ?? Hedge.None, Options.Hedges, names[0].Name);
            yield return FormulaOperand.Of("state", state, _state?.Value.Hedge ?? Hedge.None, Options.Hedges, names[1].Name);
        }
    }

    internal override ImmutableArray<Citation> Sources => [.. new[] { _capital?.Citation, _state?.Citation }.OfType<Citation>()];

    /// <summary>The caveats of the operands; bare amounts have no stated place or period.</summary>
    internal override Caveats Caveats =>
        _capital is null && _state is null && Capital is not null ? Caveats.Bare : Caveats.Of([_capital, _state]);

    /// <summary>Returns the amount of a figure if it is money; otherwise null.</summary>
    internal static Vnd? MoneyOf(Observation? figure) =>
        figure is { Indicator.Unit.Kind: MeasureUnitKind.Money } ? figure.Quantity.ToVnd() : null;

    /// <summary>
    /// Capital divided by state money, to 28 digits (tỷ số), in đồng of capital per đồng of state money; null when undefined.
    /// </summary>
    public decimal? Ratio => ExactRatio.Value;

    /// <summary>The exact ratio of capital to state money (tỷ số, chính xác); an undefined ratio if the leverage is undefined.</summary>
    public ExactRatio ExactRatio { get; }

    /// <summary>Returns the leverage, rounded once from the operands (làm tròn tỷ số).</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The leverage in đồng of capital per đồng of state money; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28 or is too large for the number to fit in a decimal, or <paramref name="rule"/> is
    /// not a defined rule.
    /// </exception>
    public decimal? RoundRatio(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => ExactRatio.Round(decimals, rule);

    /// <summary>Returns the leverage for a table (tỷ số), with its hedge: "gần 5,5", or with two decimals "gần 5,47".</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <param name="decimals">The exact number of decimals, 0 to 28; null for at most one, without trailing zeros.</param>
    /// <returns>
    /// The leverage in đồng of capital per đồng of state money, rounded so that its hedge stays true, or the reason if there is none.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28, or is too large for the
    /// number to fit in a decimal.
    /// </exception>
    public string FormatRatio(DisplayLanguage language = DisplayLanguage.Vietnamese, int? decimals = null)
    {
        PrintedNumber.Require(decimals);
        return Reason is { } reason
            ? Phrase.Undefined(reason, language)
            : Phrase.Number(ExactRatio, Phrase.LeverageDecimals, Hedge, string.Empty, language, decimals: decimals);
    }

    private protected override string Kind => "leverage";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Number("ratio", Ratio);
        json.Number("rounded", ExactRatio.Round(Phrase.LeverageDecimals, Hedge.Rounding()));
        json.Hedge(Hedge);
        if (IsDefined)
        {
            json.Text("text", language => FormatRatio(language));
        }

        json.Money("capital", Capital);
        json.Money("state", State);
        json.Word<FundingSource>("source", Funding);
        json.Word<FundingStage>("stage", FundingStage);
    }

    private protected override string DescribeIn(DisplayLanguage language)
    {
        if (!IsDefined)
        {
            return DescribeUndefined(language);
        }

        BilingualText money = Funding is FundingSource.Unstated or FundingSource.StateBudget
            ? Messages.Of(Wording.StateMoney)
            : Messages.Of(Wording.MoneyFrom, Funding.DisplayName());
        BilingualText divisor = FundingStage == FundingStage.Unstated
            ? money
            : Messages.Of(Wording.MoneyAtStage, money, FundingStage.DisplayName());
        string number = Phrase.Number(ExactRatio, Phrase.LeverageDecimals, Hedge, " đồng", language);
        return Messages.In(Wording.Drew, language, divisor, number);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        AppendWorkings(text, IsDefined ? FormatRatio(language) : string.Empty, Phrase.LeverageDecimals, Hedge, language);
        base.AppendWorking(text, language);
    }
}
