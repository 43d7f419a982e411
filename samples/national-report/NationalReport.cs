using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>All results of the report, computed once from the document.</summary>
internal sealed class NationalReport
{
    private static readonly string[] StaffShares =
        ["tenured_staff", "contract_staff", "postgraduate_staff", "university_staff", "intermediate_staff", "field_staff"];

    private readonly HashSet<Observation> _used = [];

    public NationalReport(ObservationDocument document, PromotionProgram program)
    {
        Document = document;
        Program = program;
        ReportingPeriod years = ReportingPeriod.Of(program.Period.Years);
        Attainments = [.. program.Targets.Select(target => target.Indicator).Distinct().Select(indicator => Attain(program.TargetFor(indicator), years))];

        Observation? total = Money(FundingSource.StateBudget), national = Money(FundingSource.National), local = Money(FundingSource.Local);
        ShareItem? whole = Named(new("tổng kinh phí", "all money"), total);
        ShareItem[] parts =
        [
            .. new[] { Named(new("kinh phí KCQG", "national money (KCQG)"), national), Named(new("kinh phí KCĐP", "local money (KCĐP)"), local) }.OfType<ShareItem>(),
        ];
        Sources = whole is null ? null : ShareCalculator.Calculate(whole, parts, new("chênh lệch với tổng", "difference to the total"));
        Use(Sources is not null, total, national, local);
        PlannedAttainment = program.PlannedBudget is { } budget ? AttainmentCalculator.Calculate(national, budget) : null;
        Observation? counterpart = document.Find(NationalIndicators.CounterpartCapital, ReportingUnit.Nation, years, FundingSource.Counterpart);
        Leverage = LeverageCalculator.Calculate(counterpart, total);

        RegionalFigures = Regional(years);
        Use(true, [.. RegionalFigures]);
        Regions = RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, RegionalFigures);
        RegionShares = whole is null
            ? []
            : Regions.Regions.Where(region => region.Mean.IsDefined).ToDictionary(
                region => region.Region, region => ShareCalculator.Calculate(new ShareItem(region.Region.Name, region.Mean.Total), whole));
        UnallocatedShare = whole is not null && Regions.Unallocated is { } rest
            ? ShareCalculator.Calculate(new ShareItem(ReportingUnit.Unallocated.Name, rest), whole)
            : null;

        ReportingPeriod end = ReportingPeriod.Year(program.Period.Years.Last);
        Observation? staff = Staff("centre_staff", end), centres = Staff("provincial_centres", end), field = Staff("field_staff", end);
        StaffPerCentre = AverageCalculator.Calculate(staff, centres);
        FieldStaffPerCentre = AverageCalculator.Calculate(field, centres);
        Use(StaffPerCentre.IsDefined, staff, centres);
        Use(FieldStaffPerCentre.IsDefined, field, centres);
        StaffTotal = Named(new("tổng số cán bộ, viên chức", "all staff"), staff);
        Observation[] staffParts = [.. StaffShares.Select(id => Staff(id, end)).OfType<Observation>()];
        StaffParts = StaffTotal is null ? [] : [.. staffParts.Select(part => ShareCalculator.Calculate(new ShareItem(part.Indicator.Name, part), StaffTotal))];
        Use(StaffTotal is not null, [staff, .. staffParts]);
        OtherFigures = [.. document.Observations.Where(figure => !_used.Contains(figure))];
    }

    public ObservationDocument Document { get; }

    public PromotionProgram Program { get; }

    public IReadOnlyList<(Attainment Result, Target Target, Observation? Actual)> Attainments { get; }

    public ShareTable? Sources { get; }

    public Attainment? PlannedAttainment { get; }

    public Leverage Leverage { get; }

    public IReadOnlyList<Observation> RegionalFigures { get; }

    public RegionalAverages Regions { get; }

    public IReadOnlyDictionary<Region, Share> RegionShares { get; }

    /// <summary>The share of the money allocated to no region; null when not known.</summary>
    public Share? UnallocatedShare { get; }

    public ShareItem? StaffTotal { get; }

    public IReadOnlyList<Share> StaffParts { get; }

    public Average StaffPerCentre { get; }

    public Average FieldStaffPerCentre { get; }

    /// <summary>The figures that no other part of the report prints, so that none is silently dropped.</summary>
    public IReadOnlyList<Observation> OtherFigures { get; }

    private static ShareItem? Named(BilingualText name, Observation? figure) => figure is null ? null : new ShareItem(name, figure);

    private (Attainment Result, Target Target, Observation? Actual) Attain(Target target, ReportingPeriod years)
    {
        // The result can belong to another indicator that is measured against this target in practice, according to the catalogue.
        Observation? actual = Document.Find(target.Indicator, ReportingUnit.Nation, years)
            ?? Document.Observations.FirstOrDefault(figure =>
                figure.ReportingUnit.Kind == ReportingUnitKind.Nation && figure.Period == years
                && NationalIndicators.FindComparability(figure.Indicator, target.Indicator) is { IsMeasuredAgainst: true });
        Use(true, actual);
        return (AttainmentCalculator.Calculate(actual, target), target, actual);
    }

    private IReadOnlyList<Observation> Regional(ReportingPeriod years)
    {
        bool IsFunding(Observation figure) =>
            figure.Indicator.Equals(NationalIndicators.PromotionFunding) && figure.Period == years
            && figure.Funding == FundingSource.StateBudget && figure.Stage == FundingStage.Approved;

        Observation[] regions = [.. OfKind(ReportingUnitKind.Region).Where(IsFunding)];
        Observation[] parts = regions.Length > 0 ? regions : [.. OfKind(ReportingUnitKind.Province).Where(IsFunding)];
        return [.. parts.Concat(OfKind(ReportingUnitKind.Unallocated)).Concat(OfKind(ReportingUnitKind.Nation)).Where(IsFunding)];
    }

    private IEnumerable<Observation> OfKind(ReportingUnitKind kind) => Document.Observations.Where(figure => figure.ReportingUnit.Kind == kind);

    private Observation? Money(FundingSource source) =>
        Document.Find(NationalIndicators.PromotionFunding, ReportingUnit.Nation, ReportingPeriod.Of(Program.Period.Years), source, FundingStage.Approved);

    private Observation? Staff(string indicator, ReportingPeriod period) => Document.Find(NationalIndicators.Get(indicator), ReportingUnit.Nation, period);

    private void Use(bool isPrinted, params Observation?[] figures) => _used.UnionWith(figures.OfType<Observation>().Where(_ => isPrinted));
}
