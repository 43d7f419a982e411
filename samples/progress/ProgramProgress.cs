using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;

/// <summary>The progress of a program's targets on a day, computed once from a document of accumulated figures.</summary>
internal sealed class ProgramProgress
{
    public ProgramProgress(ObservationDocument document, PromotionProgram program, LocalDate date)
    {
        Document = document;
        Program = program;
        Date = date;
        Accumulated = Latest(document, program.Period, date);
        DataDate = Accumulated is { } period ? LocalDate.Min(period.LastDay, program.Period.Implementation.End) : date;
        Lines =
        [
            .. program.Targets.Select(target =>
            {
                Observation? actual = Accumulated is { } known ? document.Find(target.Indicator, ReportingUnit.Nation, known) : null;
                return new ProgressLine(target, actual, AttainmentCalculator.CalculateOn(actual, target, DataDate));
            }),
        ];
        HashSet<Observation> used = [.. Lines.Select(line => line.Actual).OfType<Observation>()];
        OtherFigures = [.. document.Observations.Where(figure => !used.Contains(figure))];
    }

    public ObservationDocument Document { get; }

    public PromotionProgram Program { get; }

    public LocalDate Date { get; }

    /// <summary>The day through which the figures are accumulated, or the day of the report if there are none.</summary>
    public LocalDate DataDate { get; }

    /// <summary>
    /// The period of the figures used, which is the last ended period that begins with the program; null when none has ended.
    /// </summary>
    public ReportingPeriod? Accumulated { get; }

    public IReadOnlyList<ProgressLine> Lines { get; }

    /// <summary>The figures of the document for other days or other targets.</summary>
    public IReadOnlyList<Observation> OtherFigures { get; }

    /// <summary>The note that all used figures share, for example that they are made up; null if they differ.</summary>
    public string? CommonNote
    {
        get
        {
            string?[] notes = [.. Lines.Select(line => line.Actual).OfType<Observation>().Select(figure => figure.Note?.Vietnamese).Distinct(StringComparer.Ordinal)];
            return notes.Length == 1 ? notes[0] : null;
        }
    }

    private static ReportingPeriod? Latest(ObservationDocument document, ProgramPeriod program, LocalDate date)
    {
        ReportingPeriod[] ended =
        [
            .. document.Observations.Select(figure => figure.Period)
                .Where(period => period.FirstDay == program.Implementation.Start && period.LastDay <= date && period.LastDay <= program.Implementation.End),
        ];
        return ended.Length == 0 ? null : ended.Max();
    }
}
