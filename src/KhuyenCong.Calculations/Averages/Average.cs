using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The mean of a total over the units that share it (bình quân), kept as exact operands.</summary>
/// <remarks>Created by <see cref="AverageCalculator"/> and <see cref="RegionalAverageCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<Average>))]
public sealed class Average : CalculationResult
{
    private static readonly IndicatorFormula s_perCounted = IndicatorFormula.Parse("total / population");

    private readonly Observation? _total;
    private readonly Observation? _population;
    private readonly RegionTotal? _region;
    private readonly BilingualText? _qualifier;
    private AverageScope? _scope;

    internal Average(Quantity total, long count, RegionTotal region, BilingualText? qualifier, UndefinedReason? reason)
        : this(total, count, region.Options, reason)
    {
        _region = region;
        _qualifier = qualifier;
    }

    internal Average(
        Quantity total, long count, Observation? figure, Observation? population, CalculationOptions options, UndefinedReason? reason)
        : this(total, count, options, reason)
    {
        _total = figure;
        _population = population;
    }

    private Average(Quantity total, long count, CalculationOptions options, UndefinedReason? reason)
        : base(options, reason)
    {
        Total = total;
        Count = count;
    }

    /// <summary>The words and operands, created on first use.</summary>
    private AverageScope Scope => _scope ??=
        _region is null ? AverageScope.Of(_total, _population, Options) : _region.ScopeOf(_qualifier);

    /// <summary>The total that is divided (tổng); a plain zero if not known.</summary>
    public Quantity Total { get; }

    /// <summary>The number of units by which the total is divided (số đơn vị).</summary>
    public long Count { get; }

    /// <summary>The hedge that the mean inherits from the total (mức gần đúng).</summary>
    public Hedge Hedge => HedgeAlgebra.Quotient(Scope.Hedge);

    private protected override IndicatorFormula? FormulaOf =>
        Scope.Scheme is null ? s_perCounted : NationalFormulas.MeanPerProvince.Formula;

    private protected override IEnumerable<FormulaOperand> Operands =>
    [
        FormulaOperand.Of("total", Total, Scope.Hedge, Options.Hedges, NationalFormulas.MeanPerProvince.Variables[0].Name),
        FormulaOperand.Of(FormulaOf!.Identifiers[1], new Quantity(Count, MeasureUnit.One), Hedge.None, Options.Hedges, Scope.Population),
    ];

    internal override ImmutableArray<Citation> Sources => Scope.Citations;

    internal override Caveats Caveats => Scope.Caveats;

    internal override IEnumerable<BilingualText> UserRecords =>
        [.. Scope.Figures.SelectMany(BroughtByUser.Of), .. BroughtByUser.Of(Scope.Scheme)];

    /// <summary>The mean to 28 digits (bình quân), in the unit of <see cref="Total"/>, đồng for money; null when undefined.</summary>
    public decimal? Value => ExactRatio.Value;

    /// <summary>
    /// The mean as exact operands (bình quân, chính xác), in the unit of <see cref="Total"/>; an undefined ratio when undefined.
    /// </summary>
    public ExactRatio ExactRatio => IsDefined ? new(Total.Value, Count) : default;

    /// <summary>Returns the mean in the unit of <see cref="Total"/>, rounded once from the operands (bình quân đã làm tròn).</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The mean; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28, or is too large for the number to fit in a decimal.
    /// </exception>
    public decimal? Round(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => ExactRatio.Round(decimals, rule);

    /// <summary>Returns the mean in tỷ đồng, rounded once from the operands (bình quân, tỷ đồng).</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The mean in tỷ đồng; null when undefined or not money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28, or is too large for the number to fit in a decimal.
    /// </exception>
    public decimal? RoundBillions(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) =>
        Total.Unit.Kind == MeasureUnitKind.Money ? InBillions().Round(decimals, rule) : null;

    /// <summary>
    /// Returns the mean for a table (bình quân), with its hedge: money in tỷ đồng, other means in their unit. For example "33,03", or with
    /// one decimal "33,0".
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <param name="decimals">The exact number of decimals, 0 to 28; null for at most two, without trailing zeros.</param>
    /// <returns>The number, rounded so that its hedge stays true, or the reason if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28, or is too large for the
    /// number to fit in a decimal.
    /// </exception>
    public string FormatMean(DisplayLanguage language = DisplayLanguage.Vietnamese, int? decimals = null)
    {
        PrintedNumber.Require(decimals);
        return Reason is { } reason
            ? Phrase.Undefined(reason, language)
            : Phrase.Number(Shown(), Phrase.MeanDecimals, Hedge, string.Empty, language, decimals: decimals);
    }

    private protected override string Kind => "average";

    /// <summary>Writes the members of the mean into the JSON of its region.</summary>
    internal void WriteParts(ResultJson json) => WriteMembers(json);

    private protected override void WriteMembers(ResultJson json)
    {
        json.Number("value", Value);
        json.Text("unit", Total.Unit.Name.Vietnamese);
        json.Number("rounded", Shown().Round(Phrase.MeanDecimals, Hedge.Rounding()));
        json.Hedge(Hedge);
        if (IsDefined)
        {
            json.Text("text", Printed);
        }

        json.Quantity("total", Total);
        json.Number("count", Count);
    }

    private protected override string DescribeIn(DisplayLanguage language)
    {
        if (!IsDefined)
        {
            return DescribeUndefined(language);
        }

        string qualifier = Scope.Qualifier is { } text ? "; " + text.In(language) : string.Empty;
        string total = Phrase.Before(Scope.Hedge, language) + Phrase.Printed(Total, language);
        Wording wording = Count == 1 ? Wording.OnAverageOfOne : Wording.OnAverage;
        return Messages.In(wording, language, Printed(language), total, (decimal)Count, Scope.Population, qualifier);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        AppendWorkings(text, IsDefined ? Printed(language) : string.Empty, Phrase.MeanDecimals, Hedge, language);
        base.AppendWorking(text, language);
    }

    private ExactRatio InBillions() => ExactRatio.TimesPowerOfTen(-9);

    /// <summary>Returns the mean in the unit that reports use: money in tỷ đồng.</summary>
    private ExactRatio Shown() => Total.Unit.Kind == MeasureUnitKind.Money ? InBillions() : ExactRatio;

    private string Printed(DisplayLanguage language)
    {
        string unit = Total.Unit.Kind switch
        {
            MeasureUnitKind.Money => " " + MeasureUnit.BillionDong.Name.In(language),
            MeasureUnitKind.Percent => "%",
            MeasureUnitKind.Number => string.Empty,
            _ => " " + Total.Unit.Name.In(language),
        };

        // Vietnamese prints "20,76 người/Trung tâm". In English only the plural of the unit is known, which does not fit after '/'.
        Wording wording = Scope.Per.Equals(Scope.Population) ? Wording.MeanPerCounted : Wording.MeanPer;
        return Messages.In(wording, language, Phrase.Number(Shown(), Phrase.MeanDecimals, Hedge, unit, language), Scope.Per);
    }
}
