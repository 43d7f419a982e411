using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>The page docs/provenance.md: where each record of the catalogue comes from, and what is missing.</summary>
internal static class ProvenancePage
{
    private static readonly ImmutableArray<Verification> Verifications = [.. Enum.GetValues<Verification>()];

    // The record for the newspapers, portals and data sets in which names and days of provinces were read.
    private const string ReadInManySources = "administrative_units_secondary";

    /// <summary>The page of the catalogue as it is now.</summary>
    public static string Write() => string.Join(
        '\n',
        [
            "# Where the data comes from",
            string.Empty,
            "This page lists every record of the catalogue, where and how it was read, and what is missing. If the library answers \"not known\", the catalogue has no record of the answer.",
            string.Empty,
            $"Generated from catalogue {Catalogue.National.Version}; do not edit. When the data changes, run `{ProvenancePageTest.Accept}=1 dotnet test tests/KhuyenCong.Domain.Tests`",
            "and commit this page with it.",
            string.Empty,
            "| how a record was read | |",
            "|---|---|",
            "| verbatim (nguyên văn) | in a copy of the document itself |",
            "| quoted (trích dẫn) | in the document's words, as quoted on an official or legal page |",
            "| secondary (nguồn thứ cấp) | in a summary by a newspaper, a legal portal or an open data set |",
            "| local (của địa phương) | set by a province or an organisation for itself; in documents that users add, such as a province's program |",
            string.Empty,
            "## How many",
            string.Empty,
            $"| | records | {string.Join(" | ", Verifications.Select(NameOf))} |",
            $"|---|---:|{string.Concat(Verifications.Select(_ => "---:|"))}",
            .. ProvenanceKind.All.Select(CountsOf),
            string.Empty,
            "## What is missing",
            string.Empty,
            .. Missing(),
            "## Documents",
            string.Empty,
            "| document | title | signed | in force from | read | records that cite it |",
            "|---|---|---|---|---|---:|",
            .. Catalogue.National.Documents.Select(DocumentLine),
            string.Empty,
            .. ProvenanceKind.All.Skip(1).SelectMany(Lists),
        ]);

    private static IEnumerable<string> Missing() =>
    [
        "The catalogue was verified for these days. Nothing is known about earlier days. On later days provinces still apply, with the mark `assumed_unchanged`, and so do regions, as long as the provinces of their scheme exist.",
        string.Empty,
        "| | from | through |",
        "|---|---|---|",
        DaysLine("programs", NationalPrograms.VerifiedFrom, NationalPrograms.VerifiedThrough),
        DaysLine("provinces", AdministrativeMap.VerifiedFrom, AdministrativeMap.VerifiedThrough),
        .. RegionScheme.All.Select(scheme => DaysLine($"regions `{scheme.Id}`", scheme.Verified.Start, scheme.Verified.End)),
        $"| districts, which existed through this day by {Catalogue.National.Atlas.Districts.Citation.Document.Id} ({SnakeCase<Verification>.Of(Catalogue.National.Atlas.Districts.Verification)}) | | {IsoDates.Format(Catalogue.National.Atlas.Districts.Through)} |",
        .. SupportTable.National.Norms.Select(norm => DaysLine($"support levels, {norm.Document.Describe(DisplayLanguage.English)}", norm.InForceFrom, norm.VerifiedThrough)),
        .. Rules.Select(rules => DaysLine($"project rules, {rules.Key.Describe(DisplayLanguage.English)}", rules.First().InForceFrom, rules.First().VerifiedThrough)),
        .. Duties.Select(duties => DaysLine($"reporting duties, {duties.Key.Describe(DisplayLanguage.English)}", duties.First().InForceFrom, duties.First().VerifiedThrough)),
        string.Empty,
        .. MissingSupport(),
        .. MissingDuties(),
        "Programs without a planned budget:",
        string.Empty,
        .. NationalPrograms.All.Where(program => program.PlannedBudget is null)
            .Select(program => $"- `{program.Id}`: {(program.BudgetStatement == BudgetStatement.NotStated ? "the document was read and states none" : "not known; the document was not read")}"),
        string.Empty,
        $"Provinces without an ISO 3166-2 code: {Text(UnitsWithoutIso.Length)} of {Text(Catalogue.National.Atlas.Maps.SelectMany(map => map.Units).Distinct().Count())} records, "
            + $"the first from {IsoDates.Format(UnitsWithoutIso.Min(unit => unit.Days.Start))}: no revision of the codes after the merger was found.",
        string.Empty,
        "Documents that the catalogue names, but that were not read themselves:",
        string.Empty,
        .. Catalogue.National.Documents.Where(document => document.Verification != Verification.Verbatim && !document.Id.Equals(ReadInManySources, StringComparison.Ordinal))
            .Select(document => $"- {document.Id}: {NameOf(document.Verification)}{(document.EffectiveFrom is null ? "; its first day in force is not recorded" : string.Empty)}"),
        string.Empty,
        "Documents that are known to exist, but whose content the catalogue does not have:",
        string.Empty,
        .. MissingDocument.All.Select(document => $"- {document.Number}: {document.Reason}"),
        string.Empty,
        "Targets whose indicator occurs in no other program and in no comparability record, so a comparison with another program is undefined:",
        string.Empty,
        .. NationalPrograms.All.Select(program => $"- `{program.Id}`: {Names(TargetsWithoutComparability(program))}"),
        string.Empty,
        "Notes on single records:",
        string.Empty,
        .. SupportTable.National.Norms.SelectMany(NotesOf),
        .. Catalogue.National.ProjectRules.Where(rule => rule.Note is not null).Select(rule => $"- project rule `{rule.Id}`: {rule.Note!.English}"),
        .. Catalogue.National.ReportingDuties.Where(duty => duty.Note is not null).Select(duty => $"- reporting duty `{duty.Id}`: {duty.Note!.English}"),
        .. NationalFormulas.All.Where(formula => formula.Note is not null).Select(formula => $"- formula `{formula.Id}`: {formula.Note!.English}"),
        string.Empty,
    ];

    private static IEnumerable<string> MissingSupport() =>
    [
        $"Of the {Text(SupportTable.National.Contents.Length)} support contents, the national table returns:",
        string.Empty,
        "| days | a level | set by another document | not known | changed, content not known | outside the verified days |",
        "|---|---:|---:|---:|---:|---:|",
        .. SupportStretch.All.Select(stretch =>
            $"| {stretch.Name} | {string.Join(" | ", new[] { SupportAnswerKind.Level, SupportAnswerKind.SetByOtherDocument, SupportAnswerKind.NotKnown, SupportAnswerKind.Changed, SupportAnswerKind.OutsideVerified }.Select(kind => Text(stretch.Answered(kind).Length)))} |"),
        string.Empty,
        .. SupportStretch.All.Where(stretch => stretch.Answered(SupportAnswerKind.NotKnown).Length > 0).SelectMany(stretch => new[]
        {
            $"Not known ({stretch.Name}), because only parts of {stretch.Norm!.Document.Describe(DisplayLanguage.English)} were found: "
                + $"{Names(stretch.Answered(SupportAnswerKind.NotKnown).Select(answer => answer.Content.Id))}.",
            string.Empty,
        }),
        .. SupportTable.National.Norms.SelectMany(norm => norm.Changes.Select(change => (norm, change))).SelectMany(item => new[]
        {
            $"From {IsoDates.Format(item.change.From)} on, the last known level of {item.norm.Document.Describe(DisplayLanguage.English)} is given on request only: "
                + $"{item.change.Document.Describe(DisplayLanguage.English)}, issued that day, {(item.change.Effect == SupportChangeEffect.ChangesLevels ? "changes levels" : "amends it; no text was found that says whether this affects the levels")}.",
            string.Empty,
        }),
        "Levels whose clause was not found: "
            + $"{Names(SupportTable.National.Norms.SelectMany(norm => norm.Levels).Where(level => level.Citation.Clause is null).Select(level => level.Content.Id))}.",
        string.Empty,
    ];

    private static IEnumerable<string> MissingDuties() =>
    [
        .. Duties.Where(duties => duties.First().ChangedBy is not null).SelectMany(duties => new[]
        {
            $"From {Day(duties.First().ChangedFrom)} on, the reporting duties of {duties.Key.Describe(DisplayLanguage.English)} are for reference only: "
                + $"{duties.First().ChangedBy!.Describe(DisplayLanguage.English)} amends it; no text was found that says whether this affects the reports.",
            string.Empty,
        }),
        "There are no records of reports that a text requires without saying how often (\"định kỳ\", \"đột xuất\" alone), or that are governed by a document that was not read (Circular "
            + "46/2012/TT-BCT article 9 clause 1 point a refers to Circular 20/2012/TT-BCT). If a text states no day, the record has none.",
        string.Empty,
    ];

    /// <summary>The duties of one document, which has one day of force, of verification and of change.</summary>
    private static IEnumerable<IGrouping<LegalDocument, ProjectRule>> Rules => Catalogue.National.ProjectRules.GroupBy(rule => rule.Citation.Document);

    private static IEnumerable<IGrouping<LegalDocument, ReportingDuty>> Duties => Catalogue.National.ReportingDuties.GroupBy(duty => duty.Citation.Document);

    private static ProvinceUnit[] UnitsWithoutIso => [.. Catalogue.National.Atlas.Maps.SelectMany(map => map.Units).Distinct().Where(unit => unit.IsoCode is null)];

    private static IEnumerable<string> TargetsWithoutComparability(PromotionProgram program) => program.Targets.Select(target => target.Indicator).Distinct()
        .Where(indicator => !NationalIndicators.Comparabilities.Any(record => record.Indicator.Equals(indicator) || record.Other.Equals(indicator)))
        .Where(indicator => !NationalPrograms.All.Any(other => !other.Equals(program) && other.Targets.Any(target => target.Indicator.Equals(indicator))))
        .Select(indicator => indicator.Id);

    private static IEnumerable<string> NotesOf(SupportNorm norm) => new[]
        {
            norm.Changes.Select(change => (Name: $"change by {change.Document.Describe(DisplayLanguage.English)}", change.Note)),
            norm.Levels.Select(level => (Name: $"level `{level.Content.Id}`", level.Note)),
            norm.References.Select(reference => (Name: $"documents to which `{reference.Content.Id}` refers", reference.Note)),
            norm.Multipliers.Select(multiplier => (Name: $"multiplier `{multiplier.Id}`", multiplier.Note)),
        }
        .SelectMany(notes => notes)
        .Where(item => item.Note is not null)
        .Select(item => $"- {item.Name}, {norm.Document.Describe(DisplayLanguage.English)}: {item.Note!.English}");

    private static string CountsOf(ProvenanceKind kind)
    {
        IEnumerable<string> counts = Verifications.Select(verification => Text(kind.Records.Count(record => record.Verification == verification)));
        return $"| {kind.Name} | {Text(kind.Records.Length)} | {string.Join(" | ", counts)} |";
    }

    private static string DocumentLine(LegalDocument document)
    {
        int citing = ProvenanceKind.All.SelectMany(kind => kind.Records).Count(record => record.Citations.Any(citation => citation.Document.Equals(document)));
        return $"| {document.Id} | {document.Title.English} | {Day(document.SignedOn)} | {Day(document.EffectiveFrom)} | {NameOf(document.Verification)} | {Text(citing)} |";
    }

    /// <summary>The records of a kind, those of the same place together.</summary>
    private static IEnumerable<string> Lists(ProvenanceKind kind) =>
    [
        $"## {kind.Name}",
        string.Empty,
        "| read | where | records |",
        "|---|---|---|",
        .. kind.Records
            .GroupBy(record => (record.Verification, Where: string.Join("; ", record.Citations.Select(citation => citation.Describe(DisplayLanguage.English)).Distinct(StringComparer.Ordinal))))
            .OrderBy(group => group.Key.Verification)
            .Select(group => $"| {NameOf(group.Key.Verification)} | {group.Key.Where} | {Names(group.Select(record => record.Name))} |"),
        string.Empty,
    ];

    private static string DaysLine(string name, LocalDate? from, LocalDate? through) => $"| {name} | {Day(from)} | {Day(through)} |";

    private static string Day(LocalDate? date) => date is { } day ? IsoDates.Format(day) : string.Empty;

    private static string NameOf(Verification verification) => verification.DisplayName().English;

    private static string Names(IEnumerable<string> names) => names.ToArray() is { Length: > 0 } all ? string.Join(", ", all.Select(name => $"`{name}`")) : "none";

    private static string Text(int count) => PrintedNumber.Format(count, DisplayLanguage.English);
}
