using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>What a reader must know about the operands and lookups of a result: its marks, and the words for what was not reviewed.</summary>
internal sealed class Caveats
{
    private Caveats(ResultMarks marks, ImmutableArray<BilingualText> notReviewed)
    {
        Marks = marks;
        NotReviewed = notReviewed;
    }

    internal static Caveats None { get; } = new(ResultMarks.None, []);

    private static Caveats Hedged { get; } = new(ResultMarks.HedgedOperand, []);

    internal ResultMarks Marks { get; }

    /// <summary>Up to which day the places were reviewed; none when all were.</summary>
    internal ImmutableArray<BilingualText> NotReviewed { get; }

    internal static Caveats Of(ResultMarks marks) => marks switch
    {
        ResultMarks.None => None,
        ResultMarks.HedgedOperand => Hedged,
        _ => new(marks, []),
    };

    internal static Caveats Of(Hedge hedge) => Of(OperandMarks.Of(hedge));

    internal static Caveats Of(IEnumerable<Observation?> figures) => figures.Aggregate(None, (all, figure) => all | Of(figure));

    internal static Caveats Of(Observation? figure) => figure is null
        ? None
        : Of(figure.Value.Hedge) | OfPlace(figure.ReportingUnit.NotReviewedOn(figure.Years.LastDay)) | Of(figure.Status switch
        {
            ObservationStatus.Estimated => ResultMarks.EstimatedOperand,
            ObservationStatus.Provisional => ResultMarks.ProvisionalOperand,
            _ => ResultMarks.None,
        });

    internal static Caveats Of(Target target, Catalogue catalogue) => Of(target.Hedge) | Of(target.Program, target.Period, catalogue);

    internal static Caveats Of(PlannedBudget budget, Catalogue catalogue) => Of(budget.Program, budget.Program.Period, catalogue);

    /// <summary>A lookup of regions on a day.</summary>
    internal static Caveats Of(RegionScheme scheme, LocalDate date) => OfPlace(scheme.NotReviewedOn(date));

    public static Caveats operator |(Caveats left, Caveats right) => (left == None, right == None) switch
    {
        (true, _) => right,
        (_, true) => left,
        _ => new(left.Marks | right.Marks, [.. left.NotReviewed.Concat(right.NotReviewed).Distinct()]),
    };

    /// <summary>A province's own program is about a place to its last day.</summary>
    private static Caveats Of(PromotionProgram program, ProgramPeriod period, Catalogue catalogue) =>
        program.Province is null ? None : OfPlace(catalogue.Atlas.NotReviewedOn(period.Implementation.End));

    internal static Caveats OfPlace(ImmutableArray<BilingualText> notReviewed) => notReviewed.IsEmpty ? None : new(ResultMarks.AssumedUnchanged, notReviewed);
}
