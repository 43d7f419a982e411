using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// An industrial promotion program (chương trình khuyến công): its decision, period, stages, contents, targets and planned budget.
/// </summary>
/// <remarks>
/// Programs are equal by id. The national programs are in <see cref="NationalPrograms"/>. Read a province's program from a
/// "khuyencong-program/1" document with <see cref="Read(Stream, string, Catalogue)"/>.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class PromotionProgram : Entity<PromotionProgram>
{
    private readonly Dictionary<string, Target> _programTargets;

    internal PromotionProgram(ProgramParts parts)
        : base(parts.Id)
    {
        Level = parts.Level;
        Province = parts.Province;
        Name = parts.Name;
        Decision = parts.Decision;
        Citation = parts.Citation;
        Verification = parts.Verification;
        Period = parts.Period;
        Stages = parts.Stages;
        Contents = parts.Contents;
        OwnDocuments = parts.OwnDocuments;
        OwnUnits = parts.OwnUnits;
        OwnIndicators = parts.OwnIndicators;
        IsBuiltIn = parts.IsBuiltIn;
        BudgetStatement = parts.BudgetStatement;
        PlannedBudget = parts.Budget is { } budget ? new PlannedBudget(this, budget) : null;
        Targets =
            [
                .. parts.Targets.Select(target => new Target(
                    this, target.Value, target.Stated, target.StatedUpper, target.Stage, [], target.Citations, target.Verification)),
            ];
        _programTargets = Targets
            .GroupBy(target => target.Indicator.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => WholeProgram([.. group]), StringComparer.Ordinal);
    }

    /// <summary>The level of government that runs the program (cấp).</summary>
    public ProgramLevel Level { get; }

    /// <summary>The province that runs the program (tỉnh); null for a national program.</summary>
    public Province? Province { get; }

    /// <summary>The name (tên chương trình).</summary>
    public BilingualText Name { get; }

    /// <summary>
    /// The document that approves the program, with its signing and effective dates (văn bản phê duyệt); null if not known, for example for
    /// a program that is only proposed.
    /// </summary>
    public LegalDocument? Decision { get; }

    /// <summary>The citation of the text that states the program (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The reporting years and the days of implementation (giai đoạn).</summary>
    public ProgramPeriod Period { get; }

    /// <summary>The stages, in order (các giai đoạn); empty if the program has none.</summary>
    public ImmutableArray<ProgramStage> Stages { get; }

    /// <summary>The contents of activity, in the program's order (nội dung hoạt động).</summary>
    public ImmutableArray<ActivityContent> Contents { get; }

    /// <summary>The targets as the program states them, stage by stage (các mục tiêu).</summary>
    public ImmutableArray<Target> Targets { get; }

    /// <summary>Whether the program states a planned budget (có nêu kinh phí dự kiến hay không).</summary>
    public BudgetStatement BudgetStatement { get; }

    /// <summary>
    /// The planned budget (kinh phí dự kiến); null unless <see cref="BudgetStatement"/> is <see cref="BudgetStatement.Stated"/>.
    /// </summary>
    public PlannedBudget? PlannedBudget { get; }

    /// <summary>The documents that the program's own document adds to those of the catalogue (văn bản riêng).</summary>
    internal ImmutableArray<LegalDocument> OwnDocuments { get; }

    /// <summary>The units that the program's own document adds to those of the catalogue (đơn vị tính riêng).</summary>
    internal ImmutableArray<MeasureUnit> OwnUnits { get; }

    /// <summary>The indicators that the program's own document adds to those of the catalogue (chỉ tiêu riêng).</summary>
    internal ImmutableArray<Indicator> OwnIndicators { get; }

    /// <summary>Whether the program is built into the library (có sẵn trong thư viện) rather than added by the user.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>
    /// Returns the target of the whole program (mục tiêu của cả chương trình): the stated one; otherwise the sum of the stages for a flow,
    /// and the last stage's target for a level.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The program has no target for the indicator; the message names both.</exception>
    public Target TargetFor(Indicator indicator) =>
        FindTarget(indicator)
            ?? throw new ArgumentException(
                $"Program {QuotedText.Of(Id)} has no target for indicator {QuotedText.Of(indicator.Id)}.", nameof(indicator));

    /// <summary>Returns the target of one stage (mục tiêu của một giai đoạn).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="stage">A stage of this program.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The stage belongs to another program, or has no target for the indicator; the message names them.
    /// </exception>
    public Target TargetFor(Indicator indicator, ProgramStage stage) =>
        FindTarget(indicator, stage)
        ?? throw new ArgumentException(
            $"Stage {QuotedText.Of(stage.Id)} of program {QuotedText.Of(Id)} has no target for indicator {QuotedText.Of(indicator.Id)}.",
            nameof(indicator));

    /// <summary>Finds the target of the whole program (tìm mục tiêu), if there is one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The target; null if the program has none for the indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public Target? FindTarget(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return _programTargets.GetValueOrDefault(indicator.Id);
    }

    /// <summary>Finds the target of one stage (tìm mục tiêu giai đoạn), if there is one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="stage">A stage of this program.</param>
    /// <returns>The target; null if the stage has none for the indicator.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stage"/> belongs to another program.</exception>
    public Target? FindTarget(Indicator indicator, ProgramStage stage)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(stage);
        if (!Stages.Contains(stage))
        {
            throw new ArgumentException($"{QuotedText.Of(stage.Id)} is not a stage of program {QuotedText.Of(Id)}.", nameof(stage));
        }

        return Targets.FirstOrDefault(target => target.Stage == stage && target.Indicator.Equals(indicator));
    }

    /// <summary>Returns all documents that the program names.</summary>
    internal IEnumerable<LegalDocument> AllDocuments()
    {
        IEnumerable<PlannedBudget> budgets = PlannedBudget is { } budget ? [budget, .. budget.Parts] : [];
        IEnumerable<Citation> citations =
        [
            Citation,
            .. Stages.Select(stage => stage.Citation),
            .. budgets.Select(one => one.Citation),
            .. Contents.Select(content => content.Citation),
            .. Targets.SelectMany(target => target.Citations),
            .. OwnUnits.Select(unit => unit.Citation).OfType<Citation>(),
            .. OwnIndicators.Select(indicator => indicator.Citation),
        ];
        IEnumerable<LegalDocument> cited = citations.Select(citation => citation.Document);
        return Decision is { } decision ? cited.Prepend(decision) : cited;
    }

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;

    private Target WholeProgram(ImmutableArray<Target> stated)
    {
        if (stated.FirstOrDefault(target => target.Stage is null) is { } whole)
        {
            return whole;
        }

        // One loop, because separate sequences of quantities, hedges and days would each be compiled at startup.
        Target last = stated[0];
        bool isFlow = last.Indicator.Nature == IndicatorNature.Flow;
        (Quantity quantity, Quantity? upper, Hedge hedge, Verification verification) =
            (last.Stated, last.StatedUpper, last.Hedge, last.Verification);
        for (int i = 1; i < stated.Length; i++)
        {
            Target next = stated[i];
            verification = Verifications.LeastSure(verification, next.Verification);
            if (isFlow)
            {
                upper = upper is null && next.StatedUpper is null ? null : (upper ?? quantity) + (next.StatedUpper ?? next.Stated);
                quantity += next.Stated;
                hedge = HedgeAlgebra.Sum(hedge, next.Hedge);
            }
            else if (next.Period.Implementation.End > last.Period.Implementation.End)
            {
                last = next;
                (quantity, upper, hedge) = (next.Stated, next.StatedUpper, next.Hedge);
            }
        }

        return new(
            this,
            last.Indicator.Of(quantity, hedge),
            quantity,
            upper,
            null,
            stated,
            [.. stated.SelectMany(target => target.Citations)],
            verification);
    }
}
