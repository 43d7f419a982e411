using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The growth of an indicator (tốc độ tăng), computed by a named method and kept as exact operands.</summary>
/// <remarks>Created by <see cref="GrowthCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<GrowthRate>))]
public sealed class GrowthRate : CalculationResult
{
    private readonly ExactNumber _growth;
    private readonly GrowthOperands _operands;

    internal GrowthRate(in GrowthOperands operands, ExactNumber growth)
        : base(operands.Options, null)
    {
        _operands = operands;
        _growth = growth;
    }

    internal GrowthRate(in GrowthOperands operands, UndefinedReason reason)
        : base(operands.Options, reason)
    {
        _operands = operands;
        Misfit = operands.Misfit;
    }

    /// <summary>The method by which the growth was computed (cách tính).</summary>
    public GrowthMethod Method => _operands.Method;

    /// <summary>The years from the base year to the last (giai đoạn); null when amounts were given without years.</summary>
    public YearRange? Years => _operands.Years;

    /// <summary>The number of yearly steps (số bước tăng trưởng): six for 2014 - 2020, one for year-on-year growth.</summary>
    public int Steps => _operands.Steps;

    /// <summary>The first amount (số gốc) of year-on-year or compound growth; null when not known or not needed.</summary>
    public Quantity? From => _operands.From;

    /// <summary>The last amount (số cuối) of year-on-year or compound growth; null when not known or not needed.</summary>
    public Quantity? To => _operands.To;

    /// <summary>The figures that the growth was computed from (số liệu), by year; empty if there are none.</summary>
    public ImmutableArray<Observation> Observations => _operands.Figures;

    /// <summary>
    /// The published rates that the growth was computed from (tốc độ tăng đã công bố), by year; empty if there are none.
    /// </summary>
    public ImmutableArray<YearlyRate> Rates => _operands.Rates;

    /// <summary>
    /// The hedge that the signed growth inherits from the operands (mức gần đúng): above or below if that is certain, otherwise about.
    /// </summary>
    public Hedge Hedge => _operands.Hedge;

    private protected override IndicatorFormula? FormulaOf => _operands.Formula;

    private protected override IEnumerable<FormulaOperand> Operands => _operands.Operands();

    internal override ImmutableArray<Citation> Sources => _operands.Citations;

    internal override Caveats Caveats => _operands.Caveats;

    internal override IEnumerable<BilingualText> UserRecords => Observations.SelectMany(BroughtByUser.Of);

    /// <summary>The growth as a plain number to 28 digits (tốc độ tăng), 0.1 for 10%; null when undefined. It can be inexact.</summary>
    public decimal? Ratio => IsDefined && _growth.TryToDecimal(out decimal value) ? value : null;

    /// <summary>
    /// Returns the growth in percent, rounded once from the operands (tốc độ tăng, %); by default, halves are rounded away from zero.
    /// </summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage, 9.64 for 9,64%; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28, or is too large for the number to fit in a decimal, or <paramref name="rule"/> is
    /// not a defined rule.
    /// </exception>
    public decimal? RoundPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero)
    {
        ExactNumber.RequireRounding(decimals, rule);
        return IsDefined ? _growth.RoundOrThrow(decimals, rule, powerOfTen: 2) : null;
    }

    private protected override string Kind => "growth_rate";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Number("ratio", Ratio);
        json.Number("percent", IsDefined ? _growth.Round(Phrase.PercentDecimals, Hedge.Rounding(), powerOfTen: 2) : null);
        json.Hedge(Hedge);
        if (IsDefined)
        {
            json.Text("text", language => FormatPercent(language));
        }

        json.Word<GrowthMethod>("method", Method);
        json.Text("years", Years?.ToString("C"));
        json.Number("steps", Steps);
        json.Quantity("from", From);
        json.Quantity("to", To);
    }

    private protected override string DescribeIn(DisplayLanguage language) =>
        !IsDefined ? DescribeUndefined(language) : GrowthPhrase.Describe(_operands, _growth, language);

    /// <summary>
    /// Returns the percentage for a table (tốc độ tăng), with its sign and hedge: "9,64%", "-3,2%", "dưới 0,01%", or with two decimals
    /// "-3,20%".
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <param name="decimals">The exact number of decimals, 0 to 28; null for at most two, without trailing zeros.</param>
    /// <returns>The percentage, rounded so that its hedge stays true, or the reason if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28, or is too large for the
    /// number to fit in a decimal.
    /// </exception>
    public string FormatPercent(DisplayLanguage language = DisplayLanguage.Vietnamese, int? decimals = null)
    {
        PrintedNumber.Require(decimals);
        return Reason is { } reason ? Phrase.Undefined(reason, language) : GrowthPhrase.Signed(_growth, Hedge, language, decimals);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        foreach (string line in _operands.Lines(language))
        {
            text.Append('\n').Append(line);
        }

        AppendWorkings(text, IsDefined ? FormatPercent(language) : string.Empty, Phrase.PercentDecimals, Hedge, language);
        base.AppendWorking(text, language);
    }
}
