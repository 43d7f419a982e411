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
        Passed = YearsEnded(program.Period, date);
        DataDate = Passed is { } ended ? LocalDate.Min(new LocalDate(ended.Last, 12, 31), program.Period.Implementation.End) : date;
        Lines =
        [
            .. program.Targets.Select(target =>
            {
                Observation? actual = Passed is { } years ? document.Find(target.Indicator, ReportingUnit.Nation, years) : null;
                return new ProgressLine(target, actual, AttainmentCalculator.CalculateOn(actual, target, DataDate));
            }),
        ];
        HashSet<Observation> used = [.. Lines.Select(line => line.Actual).OfType<Observation>()];
        OtherFigures = [.. document.Observations.Where(figure => !used.Contains(figure))];
    }

    public ObservationDocument Document { get; }

    public PromotionProgram Program { get; }

    public LocalDate Date { get; }

    /// <summary>The day that the figures are of: the end of the last year that has ended, or the day itself before that.</summary>
    public LocalDate DataDate { get; }

    /// <summary>The years of the program that have ended on the day, whose figures are used; null when none has.</summary>
    public YearRange? Passed { get; }

    public IReadOnlyList<ProgressLine> Lines { get; }

    /// <summary>The document's figures that belong to other days or other targets.</summary>
    public IReadOnlyList<Observation> OtherFigures { get; }

    /// <summary>What every figure used says of itself, as that it is made up; null when they do not all say the same.</summary>
    public string? CommonNote
    {
        get
        {
            string?[] notes = [.. Lines.Select(line => line.Actual).OfType<Observation>().Select(figure => figure.Note?.Vietnamese).Distinct(StringComparer.Ordinal)];
            return notes.Length == 1 ? notes[0] : null;
        }
    }

    private static YearRange? YearsEnded(ProgramPeriod period, LocalDate date)
    {
        int last = Math.Min(date == new LocalDate(date.Year, 12, 31) ? date.Year : date.Year - 1, period.Years.Last);
        return last < period.Years.First ? null : new(period.Years.First, last);
    }
}
