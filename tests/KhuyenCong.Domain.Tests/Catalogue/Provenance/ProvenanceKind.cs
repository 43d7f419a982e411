using System.Collections.Immutable;

namespace KhuyenCong.Domain.Tests;

/// <summary>All records of one kind in the catalogue.</summary>
/// <param name="Name">The kind, in plural.</param>
/// <param name="Type">The type that holds such a record.</param>
/// <param name="Records">The records, in the order of the catalogue.</param>
internal sealed record ProvenanceKind(string Name, Type Type, ImmutableArray<ProvenanceRecord> Records)
{
    /// <summary>Every kind, in the order of the page.</summary>
    public static ImmutableArray<ProvenanceKind> All { get; } =
    [
        Of("Documents", Catalogue.National.Documents, item => new(item.Id, item.Verification)),
        Of("Programs", NationalPrograms.All, item => new(item.Id, item.Verification, item.Citation)),
        Of("Stages of programs", NationalPrograms.All.SelectMany(program => program.Stages), item => new(item.Id, item.Verification, item.Citation)),
        Of("Planned budgets", NationalPrograms.All.Select(program => program.PlannedBudget).OfType<PlannedBudget>(), item => new(item.Program.Id, item.Verification, item.Citation)),
        Of("Targets", NationalPrograms.All.SelectMany(program => program.Targets), item => new(NameOf(item), item.Verification, [.. item.Citations])),
        Of("Contents of activity", Catalogue.National.Decree45Contents.Concat(NationalPrograms.All.SelectMany(program => program.Contents)), item => new(item.Id, item.Verification, item.Citation)),
        Of("Indicators", NationalIndicators.All, item => new(item.Id, item.Verification, item.Citation)),
        Of("Units of measure", Catalogue.National.Units, item => new(item.Id, item.Verification!.Value, item.Citation!)),
        Of("Comparability records", NationalIndicators.Comparabilities, item => new($"{item.Indicator.Id} / {item.Other.Id}", item.Verification, item.Citation)),
        Of("Formulas", NationalFormulas.All, item => new(item.Id, item.Verification, item.Citation)),
        Of("Support contents", SupportTable.National.Contents, item => new(item.Id, item.Verification, item.Citation)),
        Of("Support rules", SupportTable.National.Norms, item => new(item.Document.Id, item.Verification, item.Citation)),
        Of("Known changes to support rules", SupportTable.National.Norms.SelectMany(norm => norm.Changes), item => new(item.Document.Id, item.Verification, item.Citation)),
        Of("Support levels", SupportTable.National.Norms.SelectMany(norm => norm.Levels), item => new(item.Content.Id, item.Verification, item.Citation)),
        Of("Levels that other documents set", SupportTable.National.Norms.SelectMany(norm => norm.References), item => new(item.Content.Id, item.Verification, item.Citation)),
        Of("Support multipliers", SupportTable.National.Norms.SelectMany(norm => norm.Multipliers), item => new(item.Id, item.Verification, item.Citation)),
        Of("Reporting duties", Catalogue.National.ReportingDuties, item => new(item.Id, item.Verification, item.Citation)),
        Of("Project rules", Catalogue.National.ProjectRules, item => new(item.Id, item.Verification, item.Citation)),
        Of("Provinces", Catalogue.National.Atlas.Maps.SelectMany(map => map.Units).Distinct(), item => new(NameOf(item), item.Verification, item.Citation)),
        Of("Changes to provinces", Catalogue.National.Atlas.Changes, item => new(NameOf(item), item.Verification, item.Citation)),
        Of("Region schemes", RegionScheme.All, item => new(item.Id, item.Verification, item.Citation)),
        Of("Regions", RegionScheme.All.SelectMany(scheme => scheme.Regions), item => new(item.Id, item.Verification, item.Citation)),
    ];

    private static ProvenanceKind Of<T>(string name, IEnumerable<T> items, Func<T, ProvenanceRecord> read) => new(name, typeof(T), [.. items.Select(read)]);

    private static string NameOf(Target target) => target.Stage is { } stage ? $"{target.Indicator.Id}, {stage.Id}" : target.Indicator.Id;

    private static string NameOf(ProvinceUnit unit) => $"{unit.Province.Id} from {IsoDates.Format(unit.Days.Start)}";

    private static string NameOf(AdministrativeChange change) =>
        $"{string.Join(" + ", change.From.Select(province => province.Id))} to {change.To.Id}, {IsoDates.Format(change.Date)}, {change.Kind}";
}
