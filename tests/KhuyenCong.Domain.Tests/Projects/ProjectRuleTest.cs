using System.Collections.Immutable;

namespace KhuyenCong.Domain.Tests;

public class ProjectRuleTest
{
    /// <summary>The rules of the held texts, by their documents and the last days for which these were read.</summary>
    [Fact]
    public void The_built_in_rules_are_of_four_held_texts_and_one_known_from_others() => Assert.Equal(
        [
            ("26/2014/TTLT-BTC-BCT", "2018-05-10"), ("28/2018/TT-BTC", "2024-08-27"), ("36/2013/TT-BCT", "2018-07-09"), ("45/2012/NĐ-CP", "2025-10-14"),
            ("46/2012/TT-BCT", "2017-09-28"),
        ],
        Catalogue.National.ProjectRules.Select(rule => (rule.Citation.Document.Id, IsoDates.Format(rule.VerifiedThrough))).Distinct()
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal));

    [Fact]
    public void Every_built_in_rule_read_in_its_text_names_the_article() => Assert.All(
        Catalogue.National.ProjectRules.Where(rule => rule.Verification == Verification.Verbatim), rule =>
            Assert.NotNull(rule.Citation.Article));

    [Fact]
    public void Every_content_that_a_rule_names_is_one_of_the_national_table() => Assert.All(
        Catalogue.National.ProjectRules.SelectMany(rule => rule.Contents), id => Assert.NotNull(SupportTable.National.FindContent(id)));

    /// <summary>
    /// Circular 36/2013/TT-BCT: 30% after more than 50% (13.1), 70% after more than 70% (13.2.d); 15 days and 22 January (18.1, 18.2).
    /// </summary>
    [Theory]
    [InlineData("first_advance.clusters", "percent", 30)]
    [InlineData("work_before_advance.clusters", "percent", 50)]
    [InlineData("first_advance.models_and_machinery", "percent", 70)]
    [InlineData("work_before_advance.models_and_machinery", "percent", 70)]
    [InlineData("first_advance.enterprise_founding", "percent", 0)]
    [InlineData("settlement_dossier", "days", 15)]
    [InlineData("settlement_day", "month", 1)]
    [InlineData("settlement_day", "day", 22)]
    [InlineData("advance_ceiling_2014", "percent", 70)]
    public void The_numbers_are_those_of_the_articles(string rule, string limit, decimal number) =>
        Assert.Equal(number, Catalogue.National.FindProjectRule(rule)!.Limits[limit]);

    [Fact]
    public void A_rule_has_the_numbers_and_words_of_its_check()
    {
        ProjectRuleDefinition definition = new()
        {
            Id = "x",
            Check = ProjectCheck.SettlementDossier,
            Funding = FundingSource.LocalCommune,
            Limits = ImmutableSortedDictionary<string, decimal>.Empty.Add("percent", 101),
            Values = ["cooperative"],
            InForceFrom = new(2027, 1, 1),
            VerifiedThrough = new(2026, 12, 31),
        };
        Assert.False(ProjectRule.TryCreate(definition, out _, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal(["Funding", "Limits", "Limits", "Values[0]", "VerifiedThrough", "Citation"], faults.Select(fault => fault.Member));
        Assert.Equal("just these names: days", faults[1].Expected.English);
    }

    // What a check could not use is refused when the rule is made: a day that no year has, and an order of one step.
    [Theory]
    [InlineData(ProjectCheck.SettlementDay, 1, 22, "", null)]
    [InlineData(ProjectCheck.SettlementDay, 2, 28, "", null)]
    [InlineData(ProjectCheck.SettlementDay, 2, 29, "", "Limits")]
    [InlineData(ProjectCheck.SettlementDay, 4, 31, "", "Limits")]
    [InlineData(ProjectCheck.SettlementDay, 13, 1, "", "Limits")]
    [InlineData(ProjectCheck.SettlementDay, 1, 32, "", "Limits")]
    [InlineData(ProjectCheck.DatesInOrder, 0, 0, "approved contracted", null)]
    [InlineData(ProjectCheck.DatesInOrder, 0, 0, "approved", "Values")]
    [InlineData(ProjectCheck.DatesInOrder, 0, 0, "approved contracted settled", "Values")]
    [InlineData(ProjectCheck.StagesComplete, 0, 0, "approved", "Values")]
    [InlineData(ProjectCheck.PlanApproved, 0, 0, "minister", null)]
    [InlineData(ProjectCheck.PlanApproved, 0, 0, "", "Values")]
    public void A_rule_has_a_day_of_every_year_and_as_many_words_as_its_check(
        ProjectCheck check, int month, int day, string words, string? member)
    {
        ImmutableSortedDictionary<string, decimal> limits = ImmutableSortedDictionary<string, decimal>.Empty;
        ProjectRuleDefinition definition = new()
        {
            Id = "x",
            Check = check,
            Limits = month == 0 ? limits : limits.Add("month", month).Add("day", day),
            Values = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            InForceFrom = new(2026, 11, 10),
            VerifiedThrough = new(2027, 12, 31),
            Citation = new(new LegalDocument("99/2026/TT-BCT", LegalDocumentKind.Circular, new("Thông tư giả định"))) { Article = "9" },
        };
        ProjectRule.TryCreate(definition, out _, out ImmutableArray<DefinitionFault> faults);
        Assert.Equal(member is null ? [] : [member], faults.Select(fault => fault.Member));
    }

    [Fact]
    public void A_rule_is_added_to_a_catalogue_and_stays_readable()
    {
        LegalDocument circular = new("99/2026/TT-BCT", LegalDocumentKind.Circular, new("Thông tư giả định"));
        ProjectRule rule = new(new()
        {
            Id = "own.dossier",
            Check = ProjectCheck.SettlementDossier,
            Limits = ImmutableSortedDictionary<string, decimal>.Empty.Add("days", 20),
            InForceFrom = new(2026, 11, 10),
            VerifiedThrough = new(2027, 12, 31),
            Citation = new(circular) { Article = "9" },
        });
        Catalogue mine = Catalogue.National.With(rule);
        Assert.False(mine.FindProjectRule("own.dossier")!.IsBuiltIn);
        Assert.Null(Catalogue.National.FindProjectRule("own.dossier"));
        Assert.Empty(mine.With(rule).Differences);
        Assert.Contains("own.dossier", mine.Version, StringComparison.Ordinal);
    }
}
