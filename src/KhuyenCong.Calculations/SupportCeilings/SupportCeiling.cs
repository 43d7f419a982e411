using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The maximum amount of support that the law allows (mức hỗ trợ tối đa), with its binding limit and its article.</summary>
/// <remarks>Created by <see cref="SupportCeilingCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<SupportCeiling>))]
public sealed partial class SupportCeiling : CalculationResult
{
    private readonly BilingualText? _placeFault;
    private readonly AppliedMultipliers? _multipliers;
    private readonly SupportCap? _cap;

    internal SupportCeiling(SupportRequest request, BilingualText placeFault, CalculationOptions options)
        : this(request, null, options, Calculations.UndefinedReason.PlaceNotInForce) => _placeFault = placeFault;

    internal SupportCeiling(SupportRequest request, SupportAnswer? answer, CalculationOptions options, UndefinedReason reason)
        : base(options, reason)
    {
        Request = request;
        Answer = answer;
        Units = [];
    }

    internal SupportCeiling(
        SupportRequest request,
        SupportAnswer answer,
        SupportLevel level,
        AppliedMultipliers multipliers,
        SupportCap? cap,
        ImmutableArray<UnitCeiling> units,
        Vnd total,
        CalculationOptions options)
        : base(options, null)
    {
        Request = request;
        Answer = answer;
        Level = level;
        _multipliers = multipliers;
        _cap = cap;
        Units = units;
        Total = total;
        Amount = Vnd.Min(request.RemainingBudget ?? total, total);
        SupportLimits budget = request.RemainingBudget == Amount ? SupportLimits.Budget : SupportLimits.None;
        Binding = budget;
        foreach (UnitCeiling unit in Amount < total ? [] : units)
        {
            Binding |= unit.Binding;
        }
    }

    /// <summary>The request for support (đề nghị hỗ trợ).</summary>
    public SupportRequest Request { get; }

    /// <summary>
    /// The answer of the support table (kết quả tra mức hỗ trợ), with the last known level if the level in force is not known; null if no
    /// table was consulted.
    /// </summary>
    public SupportAnswer? Answer { get; }

    /// <summary>
    /// The support level used (mức áp dụng): the level in force or, on request, the last known level; null when undefined.
    /// </summary>
    public SupportLevel? Level { get; }

    /// <summary>
    /// The marks that a reader must know about (dấu hiệu), such as an amount based on the last known level, or on rules not reviewed since
    /// their last verified day.
    /// </summary>
    private protected override ResultMarks OwnMarks =>
        Caveats.Marks
        | (Answer?.IsAssumedUnchanged == true ? ResultMarks.AssumedUnchanged : ResultMarks.None)
        | (IsDefined && Answer!.Kind == SupportAnswerKind.Changed ? ResultMarks.LastKnownLevel : ResultMarks.None);

    /// <summary>
    /// Local money depends on the state of its place on the day, and multipliers can come from rules other than those of the level.
    /// </summary>
    internal override Caveats Caveats => Multipliers.Select(one => one.NotReviewed).OfType<BilingualText>().Aggregate(
        Request.Funding == FundingSource.National ? Caveats.None : Caveats.OfPlace(Options.Catalogue.Atlas.NotReviewedOn(Request.Date)),
        (all, words) => all | Caveats.OfPlace([words]));

    internal override IEnumerable<BilingualText> UserRecords =>
    [
        .. new[] { Answer?.Norm, Answer?.LastKnownNorm }
            .Where(norm => norm is { IsBuiltIn: false })
            .Select(norm => Messages.Of(norm!.Document.Describe)),
        .. Multipliers.Where(one => !one.Multiplier.IsBuiltIn).Select(one => Messages.Of(one.Multiplier.Citation.Document.Describe)),
    ];

    /// <summary>The maximum amount of support (mức hỗ trợ tối đa), in whole đồng; null when undefined.</summary>
    public Vnd? Amount { get; }

    /// <summary>
    /// The sum of the ceilings of the units (tổng mức tối đa của các đơn vị), not limited by the money left; null when undefined.
    /// </summary>
    public Vnd? Total { get; }

    /// <summary>The ceiling of each unit (mức tối đa của từng đơn vị), in the order of the request; empty when undefined.</summary>
    public ImmutableArray<UnitCeiling> Units { get; }

    /// <summary>The binding limits of the amount (giới hạn quyết định): the money left, or the limits of the units.</summary>
    public SupportLimits Binding { get; }

    /// <summary>The multipliers applied (các hệ số đã áp dụng), each with its effect; empty when undefined.</summary>
    public ImmutableArray<AppliedMultiplier> Multipliers => _multipliers?.Applied ?? [];

    /// <summary>
    /// The lowest verification among the rules in force, the level and the multipliers that the amount is based on (mức kiểm chứng thấp
    /// nhất); null when undefined.
    /// </summary>
    public Verification? LeastVerification => IsDefined
        ? Multipliers.Select(one => one.Multiplier.Verification)
            .Append(Level!.Verification)
            .Aggregate(Answer!.Norm!.Verification, Verifications.LeastSure)
        : null;

    private protected override IndicatorFormula? FormulaOf => IsDefined ? CeilingFormula.Of(this) : null;

    private protected override IEnumerable<FormulaOperand> Operands => CeilingFormula.OperandsOf(this);

    /// <summary>The multipliers with their factors for rate and cap; null when undefined.</summary>
    internal AppliedMultipliers? Raised => _multipliers;

    /// <summary>The cap for the tier; null when the rule states none, or when undefined.</summary>
    internal SupportCap? Cap => _cap;

    private protected override string Kind => "support_ceiling";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Money("amount", Amount);
        json.Money("total", Total);
        json.Words("binding", Binding);
        json.Text("content", Request.Content.Id);
        json.Day("date", Request.Date);
        json.Word<FundingSource>("source", Request.Funding);
        json.Text("province", Request.Province?.Id);
        json.Text("level", Level is { } level ? Messages.Of(level.Describe) : null);
        json.Word("verification", LeastVerification);
        json.Objects("units", Units, unit =>
        {
            json.Money("cost", unit.Unit.Cost);
            json.Number("count", unit.Unit.Count);
            json.Money("amount", unit.Amount);
            json.Words("binding", unit.Binding);
        });
        json.Texts("conditions", Level?.Conditions ?? []);
    }

    /// <summary>
    /// The reason why the amount allows no conclusion: it is based on a level that has since changed, or on rules after their last
    /// verified day. Null if it allows one.
    /// </summary>
    internal UndefinedReason? Reservation =>
        Marks.HasFlag(ResultMarks.LastKnownLevel) ? Calculations.UndefinedReason.SupportChanged
        : Answer?.IsAssumedUnchanged == true || Multipliers.Any(one => one.NotReviewed is not null)
            ? Calculations.UndefinedReason.SupportNotVerified
        : null;

    /// <summary>The articles on which the answer is based (nguồn), each once.</summary>
    internal override ImmutableArray<Citation> Sources =>
        [.. new[] { (Level ?? Answer?.Level)?.Citation, Answer?.Reference?.Citation }.OfType<Citation>()
            .Concat(Multipliers.Select(one => one.Multiplier.Citation))
            .Concat(new[] { Answer?.Change?.Citation }.OfType<Citation>())
            .Distinct()];
}
