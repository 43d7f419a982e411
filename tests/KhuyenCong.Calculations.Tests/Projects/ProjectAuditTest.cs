using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

public class ProjectAuditTest
{
    private static readonly ProjectHistory History = new() { Support = 240, Commitment = null };

    [Fact]
    public void A_record_is_written_read_and_checked_again_to_the_same_answer()
    {
        ProjectChoices choices = new() { AsOf = new(2017, 3, 1), AdvanceReading = AdvanceReading.CeilingAlways };
        ProjectReview first = ProjectCheckCalculator.Check(History.Document(), choices);
        ProjectAudit audit = ProjectAudit.Read(Write(ProjectAudit.Make(History.Document(), choices)), "audit.json");
        ProjectReview again = audit.CheckAgain(out ImmutableArray<string> differences);
        Assert.Empty(differences);
        Assert.Equal(first.Findings.Select(finding => finding.Describe()), again.Findings.Select(finding => finding.Describe()));
        Assert.Equal(Catalogue.National.Version, audit.CatalogueVersion);
        Assert.Equal(Catalogue.National.ProjectRules.Select(rule => rule.Id), audit.Rules.Select(rule => rule.Id));
        Assert.Equal((choices.AsOf, choices.AdvanceReading), (audit.Choices.AsOf, audit.Choices.AdvanceReading));
    }

    /// <summary>A rule of the days of the project, which a later catalogue brings: the record goes by its own.</summary>
    [Fact]
    public void Newer_rules_change_no_answer_of_a_record()
    {
        ProjectAudit audit = ProjectAudit.Read(Write(ProjectAudit.Make(History.Document())), "audit.json");
        LegalDocument circular = new("99/2026/TT-BCT", LegalDocumentKind.Circular, new("Thông tư giả định"));
        Catalogue later = Catalogue.National.With(new ProjectRule(new()
        {
            Id = "own.first_advance",
            Check = ProjectCheck.FirstAdvance,
            Limits = ImmutableSortedDictionary<string, decimal>.Empty.Add("percent", 10),
            InForceFrom = new(2016, 1, 1),
            VerifiedThrough = new(2027, 12, 31),
            Citation = new(circular) { Article = "9" },
        }));
        audit.CheckAgain(out ImmutableArray<string> differences, later);
        Assert.Empty(differences);
        Assert.NotEqual(
            ProjectCheckCalculator.Check(History.Document()).Findings.Count(finding => finding.Verdict == ProjectVerdict.DoesNotConform),
            ProjectCheckCalculator.Check(
                History.Document(), null, later).Findings.Count(finding => finding.Verdict == ProjectVerdict.DoesNotConform));
    }

    [Fact]
    public void What_is_found_otherwise_is_listed()
    {
        JsonNode record = JsonNode.Parse(Write(ProjectAudit.Make(History.Document())))!;
        JsonNode found = Assert.Single(
            record["findings"]!.AsArray(), finding => finding!["code"]!.GetValue<string>() is "support_ceiling")!;
        Assert.Equal("does_not_conform", found["verdict"]!.GetValue<string>());
        found["verdict"] = "conforms";
        ProjectAudit.Read(JsonSerializer.SerializeToUtf8Bytes(record), "audit.json").CheckAgain(out ImmutableArray<string> differences);
        Assert.Equal(["- conforms", "+ does_not_conform"], differences.Select(difference => difference.Split(':')[0]));
    }

    [Fact]
    public void A_record_of_multipliers_is_not_made() => Assert.Throws<ArgumentException>(
        () => ProjectAudit.Make(History.Document(), new() { Multipliers = [new("priority")] }));

    [Fact]
    public void A_text_that_is_no_record_is_refused_with_its_place()
    {
        DocumentException exception = Assert.Throws<DocumentException>(
            () => ProjectAudit.Read("""{ "format": "khuyencong-project-audit/2" }"""u8.ToArray(), "audit.json"));
        Assert.Equal("$.format", exception.Error.Path);
    }

    private static byte[] Write(ProjectAudit audit)
    {
        using MemoryStream stream = new();
        audit.Write(stream);
        return stream.ToArray();
    }
}
