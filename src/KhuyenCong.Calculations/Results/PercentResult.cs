using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A result printed as a percentage (kết quả tính theo phần trăm): one number divided by another, kept as exact operands.
/// </summary>
[JsonConverter(typeof(CalculationJsonConverter<PercentResult>))]
public abstract class PercentResult : CalculationResult
{
    private protected PercentResult(CalculationOptions options, UndefinedReason? reason)
        : base(options, reason)
    {
    }

    /// <summary>The quotient as a plain number to 28 digits (tỷ lệ), 0.1314... for 13,14%; null when undefined.</summary>
    public decimal? Ratio => ExactRatio.Value;

    /// <summary>The quotient as exact operands (tỷ lệ, chính xác); an undefined ratio when undefined.</summary>
    public ExactRatio ExactRatio => IsDefined ? RatioOfOperands : default;

    /// <summary>
    /// The hedge that the percentage inherits from the operands (mức gần đúng): "hơn 5.500" divided by 1.900 is "trên" 289,47%.
    /// </summary>
    public Hedge Hedge => HedgeOfOperands;

    /// <summary>The quotient of the operands, if the result is defined.</summary>
    private protected abstract ExactRatio RatioOfOperands { get; }

    private protected abstract Hedge HedgeOfOperands { get; }

    /// <summary>Returns the percentage, rounded once from the operands (tỷ lệ, %).</summary>
    /// <param name="decimals">The number of digits after the decimal mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage, 13.14 for 13,14%; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28, or is too large for the number to fit in a decimal, or <paramref name="rule"/> is
    /// not a defined rule.
    /// </exception>
    public decimal? RoundPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) =>
        ExactRatio.RoundPercent(decimals, rule);

    /// <summary>
    /// Returns the percentage for a table (tỷ lệ), with its hedge: "13,14%", "trên 289,47%", or with two decimals "26,10%".
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
        return Reason is { } reason ? Phrase.Undefined(reason, language) : Phrase.Percent(ExactRatio, Hedge, language, decimals);
    }

    private protected override void WriteMembers(ResultJson json)
    {
        json.Number("ratio", Ratio);
        json.Number("percent", ExactRatio.TimesPowerOfTen(2).Round(Phrase.PercentDecimals, Hedge.Rounding()));
        json.Hedge(Hedge);
        if (IsDefined)
        {
            json.Text("text", language => FormatPercent(language));
        }
    }

    /// <summary>Adds the lines of the formula, which end with the percentage.</summary>
    private protected void AppendQuotient(StringBuilder text, DisplayLanguage language) =>
        AppendWorkings(text, IsDefined ? FormatPercent(language) : string.Empty, Phrase.PercentDecimals, Hedge, language);
}
