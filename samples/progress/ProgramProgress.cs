using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;

/// <summary>How far a program's targets have come on a day, computed once from a document of accumulated figures.</summary>
internal sealed class ProgramProgress
{
    public ProgramProgress(ObservationDocument document, PromotionProgram program, LocalDate date)
    {
        Document = document;
        Program = program;
        Date = date;
        Passed = date < program.Period.Implementation.Start ? null : new YearRange(program.Period.Years.First, Math.Min(date.Year, program.Period.Years.Last));
        Lines =
        [
            .. program.Targets.Select(target =>
            {
                Observation? actual = Passed is { } years ? document.Find(target.Indicator, ReportingUnit.Nation, years) : null;
                return new ProgressLine(target, actual, AttainmentCalculator.CalculateOn(actual, target, date));
            }),
        ];
        HashSet<Observation> used = [.. Lines.Select(line => line.Actual).OfType<Observation>()];
        OtherFigures = [.. document.Observations.Where(figure => !used.Contains(figure))];
    }

    public ObservationDocument Document { get; }

    public PromotionProgram Program { get; }

    public LocalDate Date { get; }

    /// <summary>The years from the program's first through that of the day; null before the program begins.</summary>
    public YearRange? Passed { get; }

    public IReadOnlyList<ProgressLine> Lines { get; }

    /// <summary>The document's figures that belong to other days or other targets.</summary>
    public IReadOnlyList<Observation> OtherFigures { get; }
}
