using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// How much counterpart capital one đồng of state money drew (hiệu quả thu hút vốn): capital over state money, kept as its operands.
/// </summary>
/// <remarks>
/// Made by <see cref="LeverageCalculator"/>. The national report's 5,5 divides by approved money, not by disbursed money; a result made
/// from observations says which.
/// </remarks>
[JsonConverter(typeof(CalculationJsonConverter<Leverage>))]
public sealed class Leverage : CalculationResult
{
    internal Leverage(Vnd? capital, Vnd? state, FundingSource source, FundingStage stage, Hedge hedge, Caveats caveats, ImmutableArray<Citation> citations, CalculationOptions options, UndefinedReason? reason)
        : base(options, reason)
    {
        Capital = capital;
        State = state;
        Funding = source;
        FundingStage = stage;
        Hedge = hedge;
        Caveats = caveats;
        Sources = citations;
        ExactRatio = reason is null ? capital.GetValueOrDefault().RatioTo(state.GetValueOrDefault()) : default;
    }

    /// <summary>The counterpart capital drawn (vốn đối ứng), in đồng; null when not given.</summary>
    public Vnd? Capital { get; }

    /// <summary>The state money (vốn ngân sách nhà nước), in đồng; null when not given.</summary>
    public Vnd? State { get; }

    /// <summary>Which state money it is (nguồn kinh phí); unstated when the amounts were given bare.</summary>
    public FundingSource Funding { get; }

    /// <summary>How far the state money has come (bước kinh phí); unstated when the amounts were given bare.</summary>
    public FundingStage FundingStage { get; }

    /// <summary>The hedge that the ratio takes from the capital (mức gần đúng): "gần 9.500 tỷ đồng" over 1.737,73 is "gần" 5,5.</summary>
    public Hedge Hedge { get; }

    private protected override IndicatorFormula? FormulaOf => NationalFormulas.Leverage.Formula;

    private protected override IEnumerable<FormulaOperand> Operands
    {
        get
        {
            ImmutableArray<FormulaVariable> names = NationalFormulas.Leverage.Variables;
            yield return FormulaOperand.Of("capital", Capital.GetValueOrDefault().ToQuantity(), Hedge, Options.Hedges, names[0].Name);
            yield return FormulaOperand.Of("state", State.GetValueOrDefault().ToQuantity(), Hedge.None, Options.Hedges, names[1].Name);
        }
    }

    internal override ImmutableArray<Citation> Sources { get; }

    internal override Caveats Caveats { get; }

    /// <summary>Capital over state money, to 28 digits (tỷ số); đồng of capital a đồng of state money; null when undefined.</summary>
    public decimal? Ratio => ExactRatio.Value;

    /// <summary>Capital over state money as its operands (tỷ số, chính xác); an undefined ratio when undefined.</summary>
    public ExactRatio ExactRatio { get; }

    /// <summary>The leverage rounded once from the operands (làm tròn tỷ số).</summary>
    /// <param name="decimals">Digits after the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>Đồng of capital a đồng of state money; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.
    /// </exception>
    public decimal? RoundRatio(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => ExactRatio.Round(decimals, rule);

    /// <summary>The leverage as a table prints it (tỷ số), after its hedge: "gần 5,5", and with two decimals "gần 5,47".</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <param name="decimals">Just so many digits after the mark, 0 to 28; at most one without trailing zeros when null.</param>
    /// <returns>Đồng of capital a đồng of state money, rounded so that its hedge stays true, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28, or more than decimal can
    /// hold.
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
        json.Number("rounded", ExactRatio.Round(Phrase.LeverageDecimals));
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
            : Messages.Of(Wording.MoneyFrom, DisplayNames.Of(Funding));
        BilingualText divisor = FundingStage == FundingStage.Unstated
            ? money
            : Messages.Of(Wording.MoneyAtStage, money, DisplayNames.Of(FundingStage));
        string number = Phrase.Number(ExactRatio, Phrase.LeverageDecimals, Hedge, " đồng", language);
        return Messages.In(Wording.Drew, language, divisor, number);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        AppendWorkings(text, IsDefined ? FormatRatio(language) : string.Empty, Phrase.LeverageDecimals, Hedge, language);
        base.AppendWorking(text, language);
    }
}
