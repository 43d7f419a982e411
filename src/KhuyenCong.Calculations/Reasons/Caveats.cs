using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// What a reader must know about the operands and lookups of a result: its marks, the periods that are estimated, on which provinces a
/// period across a merger is, and the words for what was not reviewed.
/// </summary>
internal sealed class Caveats
{
    /// <summary>Data windows are compared within so many periods that are not alike; no report has more.</summary>
    private const int MaxPeriods = 100;

    private Caveats(ResultMarks marks) => Marks = marks;

    internal static Caveats None { get; } = new(ResultMarks.None);

    /// <summary>Of a value that is of no stated place and period.</summary>
    internal static Caveats Bare { get; } = new(ResultMarks.ScopeNotStated);

    private static Caveats Hedged { get; } = new(ResultMarks.HedgedOperand);

    internal ResultMarks Marks { get; private init; }

    /// <summary>Up to which day the places were reviewed; none when all were.</summary>
    internal ImmutableArray<BilingualText> NotReviewed { get; private init; } = [];

    /// <summary>The periods of the estimated figures.</summary>
    internal ImmutableArray<ReportingPeriod> Estimated { get; private init; } = [];

    /// <summary>The provinces that figures of periods across a merger are about.</summary>
    internal ImmutableArray<BilingualText> Frames { get; private init; } = [];

    internal static Caveats Of(ResultMarks marks) => marks switch
    {
        ResultMarks.None => None,
        ResultMarks.HedgedOperand => Hedged,
        _ => new(marks),
    };

    internal static Caveats Of(Hedge hedge) => Of(OperandMarks.Of(hedge));

    /// <summary>Of all together; figures of like periods whose data cover other days are marked.</summary>
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

            // One figure is compared for all of its period and of the same period of other years.
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

    /// <summary>The provinces that a total across a merger is about.</summary>
    internal static Caveats OfFrame(Observation? total) =>
        total?.ReportingUnit.FrameIn(total.Period) is { } frame ? new Caveats(ResultMarks.None) { Frames = [frame] } : None;

    /// <summary>Of figures restated onto other provinces, which say so: without those that they were reported on.</summary>
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

    /// <summary>A lookup of regions on a day.</summary>
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

    /// <summary>A province's own program is about a place to its last day.</summary>
    private static Caveats Of(PromotionProgram program, ProgramPeriod period, Catalogue catalogue) =>
        program.Province is null ? None : OfPlace(catalogue.Atlas.NotReviewedOn(period.Implementation.End));

    private static ImmutableArray<T> Joined<T>(ImmutableArray<T> left, ImmutableArray<T> right) =>
        right.IsEmpty ? left : left.IsEmpty ? right : [.. left.Concat(right).Distinct()];
}
