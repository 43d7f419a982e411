using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// The facts that a reader must know about the operands and lookups of a result: its marks, the estimated periods, the provinces of a
/// period that spans a merger, and the notes on places that were not reviewed.
/// </summary>
internal sealed class Caveats
{
    /// <summary>The maximum number of different periods whose data windows are compared; no report has more.</summary>
    private const int MaxPeriods = 100;

    private Caveats(ResultMarks marks) => Marks = marks;

    internal static Caveats None { get; } = new(ResultMarks.None);

    /// <summary>The caveats of a value without a stated place and period.</summary>
    internal static Caveats Bare { get; } = new(ResultMarks.ScopeNotStated);

    private static Caveats Hedged { get; } = new(ResultMarks.HedgedOperand);

    internal ResultMarks Marks { get; private init; }

    /// <summary>Notes with the last day on which each place was reviewed; empty if all were reviewed.</summary>
    internal ImmutableArray<BilingualText> NotReviewed { get; private init; } = [];

    /// <summary>The periods of the estimated figures.</summary>
    internal ImmutableArray<ReportingPeriod> Estimated { get; private init; } = [];

    /// <summary>The provinces of figures whose periods span a merger.</summary>
    internal ImmutableArray<BilingualText> Frames { get; private init; } = [];

    internal static Caveats Of(ResultMarks marks) => marks switch
    {
        ResultMarks.None => None,
        ResultMarks.HedgedOperand => Hedged,
        _ => new(marks),
    };

    internal static Caveats Of(Hedge hedge) => Of(OperandMarks.Of(hedge));

    /// <summary>Combines the caveats of figures, and marks figures for the same period whose data cover different days.</summary>
    internal static Caveats Of(IEnumerable<Observation?> figures)
    {
        ResultMarks marks = ResultMarks.None;
        HashSet<BilingualText> notReviewed = [];
        HashSet<ReportingPeriod> estimated = [];
        HashSet<BilingualText> frames = [];
        List<Observation> ofPeriods = [];
        foreach (Observation figure in figures.OfType<Observation>())
        {
            Caveats own = Of(figure);
            marks |= own.Marks;
            notReviewed.UnionWith(own.NotReviewed);
            estimated.UnionWith(own.Estimated);
            frames.UnionWith(own.Frames);

            // One figure represents all others for its period, and for the same period in other years.
            Observation? like = ofPeriods.Find(other => DataWindows.ArePeriodsAlike(other, figure));
            marks |= like is null || DataWindows.AreAlike(like, figure) ? ResultMarks.None : ResultMarks.DifferentDataWindows;
            if (like is null && ofPeriods.Count < MaxPeriods)
            {
                ofPeriods.Add(figure);
            }
        }

        return marks == ResultMarks.None && frames.Count == 0
            ? None
            : new(marks) { NotReviewed = [.. notReviewed], Estimated = [.. estimated], Frames = [.. frames] };
    }

    /// <summary>Returns the caveats of a total whose period spans a merger, with its provinces.</summary>
    internal static Caveats OfFrame(Observation? total) =>
        total?.ReportingUnit.FrameIn(total.Period) is { } frame ? new Caveats(ResultMarks.None) { Frames = [frame] } : None;

    /// <summary>
    /// Returns the caveats without the provinces that figures were reported for, because restated figures state their provinces
    /// themselves.
    /// </summary>
    internal Caveats WithoutFrames() => Frames.IsEmpty ? this : new(Marks) { NotReviewed = NotReviewed, Estimated = Estimated };

    internal static Caveats Of(Observation? figure)
    {
        if (figure is null)
        {
            return None;
        }

        Caveats caveats = Of(figure.Value.Hedge) | OfPlace(figure.ReportingUnit.NotReviewedOn(figure.Period.LastDay)) | OfStatus(figure);
        return caveats | OfFrame(figure);
    }

    internal static Caveats Of(Target target, Catalogue catalogue) => Of(target.Hedge) | Of(target.Program, target.Period, catalogue);

    internal static Caveats Of(PlannedBudget budget, Catalogue catalogue) => Of(budget.Program, budget.Program.Period, catalogue);

    /// <summary>Returns the caveats of a lookup of regions on a day.</summary>
    internal static Caveats Of(RegionScheme scheme, LocalDate date) => OfPlace(scheme.NotReviewedOn(date));

    public static Caveats operator |(Caveats left, Caveats right) => (left == None, right == None || right == left) switch
    {
        (true, _) => right,
        (_, true) => left,
        _ => new(left.Marks | right.Marks)
        {
            NotReviewed = Joined(left.NotReviewed, right.NotReviewed),
            Estimated = Joined(left.Estimated, right.Estimated),
            Frames = Joined(left.Frames, right.Frames),
        },
    };

    internal static Caveats OfPlace(ImmutableArray<BilingualText> notReviewed) =>
        notReviewed.IsEmpty ? None : new(ResultMarks.AssumedUnchanged) { NotReviewed = notReviewed };

    private static Caveats OfStatus(Observation figure) => figure.Status switch
    {
        ObservationStatus.Estimated => new(ResultMarks.EstimatedOperand) { Estimated = [figure.Period] },
        ObservationStatus.Provisional => Of(ResultMarks.ProvisionalOperand),
        ObservationStatus.Planned => Of(ResultMarks.PlannedOperand),
        _ => None,
    };

    /// <summary>
    /// Returns the caveats of a province's own program, which depends on the province through the last day of the period.
    /// </summary>
    private static Caveats Of(PromotionProgram program, ProgramPeriod period, Catalogue catalogue) =>
        program.Province is null ? None : OfPlace(catalogue.Atlas.NotReviewedOn(period.Implementation.End));

    private static ImmutableArray<T> Joined<T>(ImmutableArray<T> left, ImmutableArray<T> right) =>
        right.IsEmpty ? left : left.IsEmpty ? right : [.. left.Concat(right).Distinct()];
}
