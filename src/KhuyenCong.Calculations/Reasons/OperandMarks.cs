using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Finds the marks that a result takes from an operand.</summary>
internal static class OperandMarks
{
    internal static ResultMarks Of(Hedge hedge) => hedge == Hedge.None ? ResultMarks.None : ResultMarks.HedgedOperand;

    internal static ResultMarks Of(ReportedFigure figure) => Of(figure, figure.IsEstimated);

    internal static ResultMarks Of(PrintedFigure figure) => Of(figure.Figure.GetValueOrDefault(), figure.IsEstimated)
        | (figure.IsByConstruction ? ResultMarks.ByConstruction : ResultMarks.None);

    /// <summary>Returns the marks of a printed figure; a report can state separately that it is estimated.</summary>
    private static ResultMarks Of(ReportedFigure figure, bool isEstimated) => Of(figure.Hedge)
        | (figure.OtherReading is null ? ResultMarks.None : ResultMarks.AmbiguousOperand)
        | (isEstimated ? ResultMarks.EstimatedOperand : ResultMarks.None);
}
