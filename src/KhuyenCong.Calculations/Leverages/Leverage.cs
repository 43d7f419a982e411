using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>How much counterpart capital one đồng of state money drew (hiệu quả thu hút vốn): capital over state money, kept as its operands.</summary>
/// <remarks>
/// Made by <see cref="LeverageCalculator"/>. The national report's 5,5 divides by approved money, not by disbursed money; a result made from
/// observations says which. <c>default</c> is undefined.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<Leverage>))]
public readonly struct Leverage : IEquatable<Leverage>
{
    private readonly UndefinedReason _reason;
    private readonly ExactRatio _ratio;
    private readonly ImmutableArray<Citation> _citations;
    private readonly Caveats? _caveats;

    internal Leverage(Vnd? capital, Vnd? state, FundingSource source, FundingStage stage, Hedge hedge, Caveats caveats, ImmutableArray<Citation> citations, UndefinedReason? reason)
    {
        Capital = capital;
        State = state;
        Source = source;
        FundingStage = stage;
        _caveats = caveats;
        IsDefined = reason is null;
        Hedge = hedge;
        _citations = citations;
        _reason = reason.GetValueOrDefault();
        _ratio = reason is null ? capital.GetValueOrDefault().RatioTo(state.GetValueOrDefault()) : default;
    }

    /// <summary>Whether there is a number (có xác định).</summary>
    public bool IsDefined { get; }

    /// <summary>Why there is no number (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? UndefinedReason => IsDefined ? null : _reason;

    /// <summary>The counterpart capital drawn (vốn đối ứng), in đồng; null when not given.</summary>
    public Vnd? Capital { get; }

    /// <summary>The state money (vốn ngân sách nhà nước), in đồng; null when not given.</summary>
    public Vnd? State { get; }

    /// <summary>Which state money it is (nguồn kinh phí); unstated when the amounts were given bare.</summary>
    public FundingSource Source { get; }

    /// <summary>How far the state money has come (bước kinh phí); unstated when the amounts were given bare.</summary>
    public FundingStage FundingStage { get; }

    /// <summary>The hedge that the ratio takes from the capital (mức gần đúng): "gần 9.500 tỷ đồng" over 1.737,73 is "gần" 5,5.</summary>
    public Hedge Hedge { get; }

    /// <summary>What to know about the operands (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks;

    /// <summary>How the number is made (công thức).</summary>
    public string Formula => "capital / state";

    /// <summary>Where the operands stand (nguồn).</summary>
    public ImmutableArray<Citation> Citations => _citations.IsDefault ? [] : _citations;

    /// <summary>The version of the data (phiên bản danh mục).</summary>
    public string CatalogueVersion => NationalCatalogue.Version;

    /// <summary>Capital over state money, to 28 digits (tỷ số); đồng of capital a đồng of state money; null when undefined.</summary>
    public decimal? Ratio => IsDefined ? _ratio.Value : null;

    /// <summary>Capital over state money as its operands (tỷ số, chính xác); an undefined ratio when undefined.</summary>
    public ExactRatio ExactRatio => _ratio;

    /// <summary>The leverage rounded once from the operands (làm tròn tỷ số).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>Đồng of capital a đồng of state money; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundRatio(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => _ratio.Round(decimals, rule);

    /// <summary>State money over capital (tỷ số nghịch đảo): how much state money one đồng of capital came with.</summary>
    /// <returns>The inverse, exact; undefined when the capital is zero.</returns>
    public ExactRatio Invert() => IsDefined ? _ratio.Invert() : default;

    /// <summary>The sentence a report prints (câu mô tả), with one decimal.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>As in "trung bình cứ 01 đồng vốn từ ngân sách nhà nước thu hút được 5,5 đồng vốn đầu tư của cơ sở CNNT".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (!IsDefined)
        {
            return Phrase.Undefined(_reason, language);
        }

        bool isEnglish = language.IsEnglish();
        string stage = FundingStage == FundingStage.Unstated ? string.Empty : " " + DisplayNames.Of(FundingStage).In(language);
        string source = Source is FundingSource.Unstated or FundingSource.StateBudget
            ? (isEnglish ? "state money" : "từ ngân sách nhà nước")
            : (isEnglish ? $"{DisplayNames.Of(Source).English} money" : DisplayNames.Of(Source).Vietnamese);
        string number = Phrase.Number(_ratio, Phrase.LeverageDecimals, Hedge, " đồng", language);
        return isEnglish
            ? $"on average 1 đồng of{stage} {source} drew {number} of investment by rural industrial establishments"
            : $"trung bình cứ 01 đồng vốn {source}{stage} thu hút được {number} vốn đầu tư của cơ sở CNNT";
    }

    /// <summary>The working (cách tính): operands, formula, rounding and sources, a line each.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new(Describe(language));
        if (IsDefined)
        {
            Phrase.AppendWorking(
                text,
                Capital.GetValueOrDefault().ToString(MeasureUnit.BillionDong, language),
                State.GetValueOrDefault().ToString(MeasureUnit.BillionDong, language),
                _ratio,
                Phrase.Number(_ratio, Phrase.LeverageDecimals, Hedge, string.Empty, language),
                Phrase.LeverageDecimals,
                Hedge,
                language);
        }

        Phrase.AppendSources(text, Citations, Caveats, language);
        return text.ToString();
    }

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    /// <inheritdoc/>
    public bool Equals(Leverage other) =>
        IsDefined == other.IsDefined && _reason == other._reason && Hedge == other.Hedge && Capital == other.Capital && State == other.State
        && Source == other.Source && FundingStage == other.FundingStage && Marks == other.Marks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Leverage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, Hedge, Capital, State, Source, FundingStage, Marks);

    /// <summary>Whether two results are of the same operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Leverage left, Leverage right) => left.Equals(right);

    /// <summary>Whether two results are of different operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Leverage left, Leverage right) => !left.Equals(right);

    private Caveats Caveats => _caveats ?? Caveats.None;
}
