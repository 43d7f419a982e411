using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KhuyenCong.Calculations.Tests.SupportCeilings;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

public class ProjectAuditTest
{
    private static readonly ProjectHistory History = new() { Support = 240, Commitment = null };

    /// <summary>Support of 280 of a cost of 600: 80 above the cap of 200 of the joint circular, and within half of the cost.</summary>
    private static readonly ProjectHistory Above = new() { Cost = 600, Support = 280, Counterpart = 320 };

    private static readonly JsonSchemaCheck Schema = JsonSchemaCheck.Of("khuyencong-project-audit-1.schema.json");

    [Fact]
    public void A_record_is_written_read_and_checked_again_to_the_same_answer()
    {
        ProjectChoices choices = new() { AsOf = new(2017, 3, 1), AdvanceReading = AdvanceReading.CeilingAlways };
        ProjectReview first = ProjectCheckCalculator.Check(History.Document(), choices);
        ProjectAudit audit = ProjectAudit.Read(Write(ProjectAudit.Create(History.Document(), choices)), "audit.json");
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
        Catalogue later = Catalogue.National.With(new ProjectRule(new()
        {
            Id = "own.first_advance",
            Check = ProjectCheck.FirstAdvance,
            Limits = ImmutableSortedDictionary<string, decimal>.Empty.Add("percent", 10),
            InForceFrom = new(2016, 1, 1),
            VerifiedThrough = new(2027, 12, 31),
            Citation = new(Circular("99/2026/TT-BCT")) { Article = "9" },
        }));
        Assert.NotEqual(BreachesOf(History, Catalogue.National), BreachesOf(History, later));
        Same(ProjectAudit.Create(History.Document()), later);
        Same(ProjectAudit.Create(History.Document(), null, later), Catalogue.National);
    }

    /// <summary>
    /// A norm of its user for 2016 with a cap of 300: neither the national catalogue, whose cap is 200, nor one that knows a cap of 100 by
    /// then changes the answer.
    /// </summary>
    [Fact]
    public void Other_levels_change_no_answer_of_a_record()
    {
        Catalogue own = With("98/2015/TT-BTC", new(2016, 1, 1), 300);
        Catalogue newer = With("97/2016/TT-BTC", new(2016, 1, 10), 100);
        ProjectAudit audit = ProjectAudit.Create(Above.Document(), null, own);
        Assert.Equal((ProjectVerdict.Conforms, (Vnd?)null), CeilingOf(Check(Above, own)));
        Assert.Equal((ProjectVerdict.DoesNotConform, Vnd.FromMillions(80)), CeilingOf(Check(Above, Catalogue.National)));
        Assert.Equal((ProjectVerdict.DoesNotConform, Vnd.FromMillions(180)), CeilingOf(Check(Above, newer)));
        Same(audit, Catalogue.National);
        Same(audit, newer);
        ProjectFinding ceiling = Same(audit, newer).Findings.Single(finding => finding.Check == ProjectCheck.SupportCeiling);
        Assert.Contains("98/2015/TT-BTC", ceiling.Explain(), StringComparison.Ordinal);
        Assert.Equal(own.Version, ceiling.CatalogueVersion);
    }

    // On 20 November 2026 circular 28/2018 is known to change, and how is not; a later catalogue knows levels from 1 November on.
    [Fact]
    public void What_was_not_known_stays_so_in_a_record()
    {
        ProjectHistory history = Above with { Year = 2026, Approved = new(2026, 11, 20) };
        Catalogue later = With("139/2026/TT-BTC", new(2026, 11, 1), 400);
        ProjectAudit audit = ProjectAudit.Create(history.Document());
        Assert.Equal(UndefinedReason.SupportChanged, Check(history, Catalogue.National).Findings.Single(
            finding => finding.Check == ProjectCheck.SupportCeiling).Reason);
        Assert.NotEqual(CeilingOf(Check(history, Catalogue.National)), CeilingOf(Check(history, later)));
        Same(audit, later);
    }

    // 1,5 times the cap of 200 is 300 triệu đồng.
    [Fact]
    public void Multipliers_are_in_the_record_with_what_they_raise()
    {
        ProjectChoices choices = new()
        {
            Multipliers = [new("priority", SupportEffect.CapOnly)],
            Combination = SupportCombination.Largest,
        };
        ProjectAudit audit = ProjectAudit.Create(Above.Document(), choices);
        Assert.Equal(ProjectVerdict.Conforms, CeilingOf(Same(audit, Catalogue.National)).Verdict);
        ProjectChoices read = ProjectAudit.Read(Write(audit), "audit.json").Choices;
        Assert.Equal(
            ("priority", SupportEffect.CapOnly, SupportCombination.Largest),
            (Assert.Single(read.Multipliers).Id, read.Multipliers[0].Effect, read.Combination));
    }

    /// <summary>
    /// Local money by the table of its province, in the summer after which a later catalogue knows that the province had been merged: half
    /// of a cost of 180, and no more than 100.
    /// </summary>
    [Fact]
    public void A_table_of_a_province_and_the_provinces_themselves_are_as_they_were()
    {
        SupportContent machinery = SupportTable.National.GetContent("advanced_machinery");
        SupportTable table = new(new SupportTableDefinition
        {
            Id = "gia_lai_2027",
            Name = new("Bảng giả định"),
            Province = Province.Parse("gia_lai_2025"),
            Norms = [Norm("5/2027/QĐ-UBND", new(2027, 1, 1), 100)],
        });
        PromotionProject project = new(new ProjectDefinition
        {
            Id = "KCĐP-2027-001",
            Name = "Số liệu giả định",
            Place = new() { Province = Province.Parse("gia_lai_2025") },
            Items =
            [
                new()
                {
                    Content = machinery,
                    Cost = Vnd.FromMillions(180),
                    Support = Vnd.FromMillions(90),
                    Funding = FundingSource.LocalProvince,
                },
            ],
            Steps = [new() { Stage = ProjectStage.Approved, Date = new(2027, 8, 1) }],
        });
        ProjectDocument document = new("local", [project]);
        Catalogue mine = Catalogue.National.With(table);
        Catalogue merged = mine.With(CatalogueDocument.Read(Encoding.UTF8.GetBytes(Merger), "merger.json"));
        ProjectReview later = ProjectCheckCalculator.Check(document, null, merged);
        Assert.Equal(UndefinedReason.PlaceNotInForce, later.Findings.Single(one => one.Check == ProjectCheck.SupportCeiling).Reason);
        ProjectAudit audit = ProjectAudit.Create(document, null, mine);
        Assert.Equal((ProjectVerdict.Conforms, (Vnd?)null), CeilingOf(Same(audit, Catalogue.National)));
        Same(audit, merged);

        // That the provinces had been verified through 2027 is in the record too, and so is that they had not.
        Catalogue verified = mine.With(CatalogueDocument.Read(Encoding.UTF8.GetBytes(Verified), "verified.json"));
        Assert.NotEqual(ResultMarks.None, Same(audit, verified).Marks & ResultMarks.AssumedUnchanged);
        Assert.Equal(ResultMarks.None, Same(ProjectAudit.Create(document, null, verified), Catalogue.National).Marks & ResultMarks.AssumedUnchanged);
    }

    [Fact]
    public void A_record_that_could_not_be_read_is_not_made()
    {
        SupportContent showroom = new("made_up.showroom", new("phòng trưng bày"), new(Circular("1/2016")));
        PromotionProject project = new(new ProjectDefinition
        {
            Id = "1",
            Name = "Số liệu giả định",
            Items = [new() { Content = showroom, Cost = Vnd.FromMillions(1), Funding = FundingSource.National }],
        });
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ProjectAudit.Create(new("made_up", [project])));
        Assert.Contains("\"made_up.showroom\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_otherwise_is_listed()
    {
        JsonNode record = JsonNode.Parse(Write(ProjectAudit.Create(History.Document())))!;
        JsonNode found = Assert.Single(
            record["findings"]!.AsArray(), finding => finding!["code"]!.GetValue<string>() is "support_ceiling")!;
        Assert.Equal("does_not_conform", found["verdict"]!.GetValue<string>());
        found["verdict"] = "conforms";
        ProjectAudit.Read(JsonSerializer.SerializeToUtf8Bytes(record), "audit.json").CheckAgain(out ImmutableArray<string> differences);
        Assert.Equal(["- conforms", "+ does_not_conform"], differences.Select(difference => difference.Split(':')[0]));
    }

    /// <summary>Two equal findings of which one is gone, or one that came twice, are no less a difference than others.</summary>
    [Fact]
    public void What_is_found_more_or_less_often_is_listed()
    {
        JsonNode record = JsonNode.Parse(Write(ProjectAudit.Create(History.Document())))!;
        JsonArray findings = record["findings"]!.AsArray();
        string sentence = findings[0]!["sentence"]!.GetValue<string>(), verdict = findings[0]!["verdict"]!.GetValue<string>();
        findings.Add(findings[0]!.DeepClone());
        findings.Add(findings[0]!.DeepClone());
        Assert.Equal([$"- {verdict}: {sentence}", $"- {verdict}: {sentence}"], DifferencesOf(record));
        findings.RemoveAt(findings.Count - 1);
        findings.RemoveAt(findings.Count - 1);
        findings.RemoveAt(0);
        Assert.Equal([$"+ {verdict}: {sentence}"], DifferencesOf(record));
    }

    [Fact]
    public void A_text_that_is_no_record_is_refused_with_its_place()
    {
        DocumentException exception = Assert.Throws<DocumentException>(
            () => ProjectAudit.Read("""{ "format": "khuyencong-project-audit/2" }"""u8.ToArray(), "audit.json"));
        Assert.Equal("$.format", exception.Error.Path);
    }

    [Fact]
    public void A_record_names_what_its_user_brought_and_no_other()
    {
        JsonNode record = JsonNode.Parse(Write(ProjectAudit.Create(Above.Document(), null, With("98/2015/TT-BTC", new(2016, 1, 1), 300))))!;
        Assert.Equal(["support_norm:national/98/2015/TT-BTC"], record["own"]!.AsArray().Select(name => name!.GetValue<string>()));
        record["own"]![0] = "support_norm:national/98/2016/TT-BTC";
        DocumentException exception = Assert.Throws<DocumentException>(
            () => ProjectAudit.Read(JsonSerializer.SerializeToUtf8Bytes(record), "audit.json"));
        Assert.Equal(("unknown_id", "$.own[0]"), (exception.Error.Code, exception.Error.Path));
    }

    /// <summary>
    /// The schema takes what is written; it and the reader agree on every alteration of what only a record has. What it shares with other
    /// documents their tests compare.
    /// </summary>
    [Fact]
    public void Schema_and_reader_agree()
    {
        ProjectChoices choices = new()
        {
            AsOf = new(2017, 3, 1),
            GoverningDay = GoverningDay.Contract,
            AdvanceReading = AdvanceReading.CeilingAlways,
            Multipliers = [new("priority", SupportEffect.CapOnly)],
            Combination = SupportCombination.Product,
        };
        JsonNode record = JsonNode.Parse(Write(
            ProjectAudit.Create(Above.Document(), choices, With("98/2015/TT-BTC", new(2016, 1, 1), 300).With(SupportSamples.DongThap))))!;
        Assert.Empty(Schema.Faults(record.ToJsonString()));
        JsonArray findings = record["findings"]!.AsArray();
        JsonNode[] kept = [.. findings.Where(finding => finding!["reason"] is not null || finding["amount"] is not null).Take(2)!];
        findings.Clear();
        Array.ForEach(kept, findings.Add);
        JsonMutations mutations = new(record.ToJsonString());
        JsonMutation[] altered =
        [
            .. mutations.UnknownMembers().Concat(mutations.RemovedMembers()).Concat(mutations.WrongTypes())
                .Concat(mutations.OtherLists()).Where(IsOfRecord),
        ];
        Assert.NotEmpty(altered);
        Assert.All(altered, mutation => Assert.True(
            (Schema.Faults(mutation.Text).Count == 0) == IsRead(mutation.Text), $"{mutation}: {(IsRead(mutation.Text) ? "read" : "refused")}"));
    }

    /// <summary>What the schema shares with others is the same there; forms and results write citations in ways of their own.</summary>
    [Fact]
    public void The_definitions_of_the_schema_are_those_of_the_others()
    {
        string[] formats = ["projects", "catalogue", "support-request", "results"];
        Dictionary<string, string> known = [];
        foreach (string format in formats)
        {
            foreach (JsonProperty definition in JsonSchemaCheck.Of($"khuyencong-{format}-1.schema.json").Definitions)
            {
                known.TryAdd(definition.Name, definition.Value.GetRawText());
            }
        }

        JsonObject projects = JsonNode.Parse(JsonSchemaCheck.TextOf("khuyencong-projects-1.schema.json"))!.AsObject();
        Array.ForEach(["$schema", "title", "$comment", "$defs"], member => projects.Remove(member));
        known["projects"] = projects.ToJsonString();
        Assert.Equal(
            ["audited_finding", "choices"],
            Schema.Definitions.Where(definition => !known.TryGetValue(definition.Name, out string? text)
                || !JsonEquality.AreEqual(text, definition.Value.GetRawText())).Select(definition => definition.Name).Order(StringComparer.Ordinal));
    }

    private static bool IsOfRecord(JsonMutation mutation) =>
        mutation is not { Path: "$", What: "null" } && mutation.Path.Split('.', '[') is [_] or [_, "catalogue" or "provinces_verified_through"
            or "choices" or "own" or "findings", ..];

    private static bool IsRead(string text)
    {
        try
        {
            ProjectAudit.Read(Encoding.UTF8.GetBytes(text), "audit.json");
            return true;
        }
        catch (DocumentException)
        {
            return false;
        }
    }

    /// <summary>A record is written and read with another catalogue, and says the same, word for word.</summary>
    private static ProjectReview Same(ProjectAudit audit, Catalogue later)
    {
        byte[] written = Write(audit);
        ProjectAudit read = ProjectAudit.Read(written, "audit.json", later);
        ProjectReview again = read.CheckAgain(out ImmutableArray<string> differences);
        Assert.Empty(differences);
        Assert.Equal(audit.CheckAgain(out _).Explain(), again.Explain());
        Assert.Equal(audit.CatalogueVersion, read.CatalogueVersion);
        Assert.Equal(written, Write(read));
        return again;
    }

    private static ImmutableArray<string> DifferencesOf(JsonNode record)
    {
        ProjectAudit.Read(JsonSerializer.SerializeToUtf8Bytes(record), "audit.json").CheckAgain(out ImmutableArray<string> differences);
        return differences;
    }

    private static ProjectReview Check(ProjectHistory history, Catalogue catalogue) =>
        ProjectCheckCalculator.Check(history.Document(), null, catalogue);

    private static int BreachesOf(ProjectHistory history, Catalogue catalogue) =>
        Check(history, catalogue).Findings.Count(finding => finding.Verdict == ProjectVerdict.DoesNotConform);

    private static (ProjectVerdict Verdict, Vnd? Amount) CeilingOf(ProjectReview review)
    {
        ProjectFinding ceiling = review.Findings.Single(finding => finding.Check == ProjectCheck.SupportCeiling);
        return (ceiling.Verdict, ceiling.Amount);
    }

    /// <summary>Half of the cost of machinery, and a cap in triệu đồng, verified through 2027.</summary>
    private static SupportNorm Norm(string document, LocalDate from, long cap) => new(new SupportNormDefinition
    {
        Document = Circular(document),
        InForceFrom = from,
        VerifiedThrough = new(2027, 12, 31),
        Levels =
        [
            new() { Content = SupportTable.National.GetContent("advanced_machinery"), RatePercent = 50, Cap = Vnd.FromMillions(cap) },
        ],
    });

    private static Catalogue With(string document, LocalDate from, long cap) =>
        Catalogue.National.With(SupportTable.National.With(Norm(document, from, cap)));

    private static LegalDocument Circular(string id) => new(id, LegalDocumentKind.Circular, new("Văn bản giả định")) { Number = id };

    private const string Verified =
        """
        {
          "format": "khuyencong-catalogue/1", "id": "verified",
          "verified": [{ "record": "provinces", "through": "2027-12-31", "citation": { "document": "45/2012/NĐ-CP" } }]
        }
        """;

    private const string Merger =
        """
        {
          "format": "khuyencong-catalogue/1", "id": "made_up",
          "provinces": {
            "units": [{
              "province": "made_up_2027", "name": "Tây Nguyên", "kind": "province", "code": "99", "from": "2027-07-01",
              "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local"
            }],
            "changes": [{
              "date": "2027-07-01", "kind": "merger", "from": ["gia_lai_2025", "dak_lak_2025"], "to": "made_up_2027",
              "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local"
            }]
          },
          "verified": [{ "record": "provinces", "through": "2027-12-31", "citation": { "document": "45/2012/NĐ-CP" } }]
        }
        """;

    private static byte[] Write(ProjectAudit audit)
    {
        using MemoryStream stream = new();
        audit.Write(stream);
        return stream.ToArray();
    }
}
