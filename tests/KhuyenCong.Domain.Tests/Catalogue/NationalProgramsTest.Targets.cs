namespace KhuyenCong.Domain.Tests;

/// <content>All 43 quantified targets of the three national programs, walked against the table that was copied from their documents.</content>
public partial class NationalProgramsTest
{
    [Theory]
    [InlineData("national_2014_2020", "Decision 1288", 12)]
    [InlineData("national_2021_2025", "national report", 19)]
    [InlineData("national_2026_2030", "Decision 2646", 12)]
    public void Are_those_of_the_document_in_its_order(string id, string document, int count)
    {
        PromotionProgram program = NationalPrograms.Get(id);
        NarrativeFact[] facts = NarrativeFact.TargetsOf(document);
        Assert.Equal((count, count), (facts.Length, program.Targets.Length));
        Assert.All(facts.Zip(program.Targets), pair =>
        {
            (NarrativeFact fact, Target target) = pair;
            Assert.Equal((fact.Value, fact.Unit), (target.Quantity.Value, target.Quantity.Unit.Name.Vietnamese));
            Assert.Equal(fact.Hedge, target.Hedge);
            Assert.Equal(fact.Period switch { "to-2015" => "to_2015", "2016-2020" => "stage_2016_2020", _ => null }, target.Stage?.Id);
            Assert.Equal(fact.Period is "to-2015" ? "2014-2015" : fact.Period, (target.Stage?.Period ?? program.Period).Years.ToString("C"));
            Assert.Contains(fact.Phrase, target.Citations[0].Quote, StringComparison.Ordinal);
            Assert.Contains(PrintedNumber.Format(fact.Value), target.Citations[0].Quote!.Replace(" 0", " ", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Same(program, target.Program);
            Assert.Empty(target.Parts);
        });
    }

    // Which indicator carries which number, in the order of the document: 15 domestic fairs and 5 abroad are not 15 abroad and 5 at home.
    [Fact]
    public void Each_is_under_the_indicator_of_its_words()
    {
        string[] of2021 =
        [
            "built_demonstration_models",
            "applied_machines",
            "applied_technology_lines",
            "cleaner_production_assessed_establishments",
            "cleaner_production_pilot_establishments",
            "pollution_treatment_establishments",
            "national_selection_rounds",
            "area_selection_rounds",
            "trademark_establishments",
            "supported_domestic_fairs",
            "supported_foreign_fairs",
            "attended_domestic_fairs",
            "attended_foreign_fairs",
            "planned_clusters",
            "pollution_treatment_clusters",
            "vocationally_trained_workers",
            "trained_managers_and_artisans",
            "trained_cleaner_production_lecturers",
            "startup_and_cleaner_production_trainees",
        ];
        string[] of2026 =
        [
            "new_technology_demonstration_models",
            "modern_machinery_establishments",
            "cleaner_production_pilot_establishments",
            "wastewater_and_emission_establishments",
            "national_selection_rounds",
            "trademark_registered_establishments",
            "organised_domestic_fairs",
            "organised_foreign_fairs",
            "attended_domestic_fairs",
            "attended_foreign_fairs",
            "promotion_staff_conferences",
            "startup_and_sustainable_production_trainees",
        ];
        Assert.Equal(of2021, NationalPrograms.Get("national_2021_2025").Targets.Select(target => target.Indicator.Id));
        Assert.Equal(of2026, NationalPrograms.Get("national_2026_2030").Targets.Select(target => target.Indicator.Id));
    }

    [Fact]
    public void An_indicator_is_quoted_where_its_target_is() => Assert.All(
        NationalPrograms.All.SelectMany(program => program.Targets),
        target => Assert.True(
            !target.Indicator.Citation.Document.Equals(target.Citations[0].Document)
            || !string.Equals(target.Indicator.Citation.Section, target.Citations[0].Section, StringComparison.Ordinal)
            || string.Equals(target.Indicator.Citation.Quote, target.Citations[0].Quote, StringComparison.Ordinal),
            target.ToString()));

    [Fact]
    public void There_are_43() => Assert.Equal(12 + 19 + 12, NationalPrograms.All.Sum(program => program.Targets.Length));

    [Fact]
    public void Those_of_Decision_1288_are_read_in_its_text()
    {
        PromotionProgram program = NationalPrograms.Get("national_2014_2020");
        Assert.All(NarrativeFact.TargetsOf("Decision 1288").Zip(program.Targets), pair =>
        {
            Citation citation = Assert.Single(pair.Second.Citations);
            Assert.Equal(pair.First.Place, $"Điều {citation.Article}, {citation.Section}");
            Assert.Equal(program.Decision, citation.Document);
            Assert.Equal(Verification.Verbatim, pair.Second.Verification);
        });
    }

    [Fact]
    public void Those_of_2021_to_2025_are_read_in_the_national_report_and_cite_Decision_1881_too()
    {
        PromotionProgram program = NationalPrograms.Get("national_2021_2025");
        Assert.Equal("1881/QĐ-TTg (2020)", program.Decision?.Id);
        Assert.All(NarrativeFact.TargetsOf("national report").Zip(program.Targets), pair =>
        {
            Assert.Equal(pair.First.Place, string.Join(", ", Enumerable.Reverse(pair.Second.Citations[0].Section!.Split(", "))));
            Assert.Equal(["national_report_2014_2020", "1881/QĐ-TTg (2020)"], pair.Second.Citations.Select(citation => citation.Document.Id));
            Assert.Null(pair.Second.Citations[1].Quote);
            Assert.Equal(Verification.Quoted, pair.Second.Verification);
        });
    }

    [Fact]
    public void Those_of_2026_to_2030_are_read_in_Decision_2646()
    {
        PromotionProgram program = NationalPrograms.Get("national_2026_2030");
        Assert.All(NarrativeFact.TargetsOf("Decision 2646").Zip(program.Targets), pair =>
        {
            Citation citation = Assert.Single(pair.Second.Citations);
            Assert.Equal((pair.First.Place, "2646/QĐ-BCT (2025)"), (citation.Section, citation.Document.Id));
            Assert.Equal(Verification.Verbatim, pair.Second.Verification);
        });
    }

    [Fact]
    public void No_number_is_mistaken_for_another_with_its_value()
    {
        // 1.600 máy móc thiết bị and 1.600 cơ sở; 15 hội chợ "hỗ trợ tổ chức" and "tổ chức"; 300 dây chuyền, cơ sở and người: other indicators each.
        Assert.Equal(
            ["applied_machines", "modern_machinery_establishments"],
            NationalPrograms.All.SelectMany(program => program.Targets).Where(target => target.Quantity.Value == 1_600).Select(target => target.Indicator.Id));
        Assert.Equal(
            ["applied_technology_lines", "cleaner_production_assessed_establishments", "trained_cleaner_production_lecturers"],
            NationalPrograms.Get("national_2021_2025").Targets.Where(target => target.Quantity.Value == 300).Select(target => target.Indicator.Id));
    }

    [Fact]
    public void One_wording_is_one_indicator_in_both_programs()
    {
        // The four wordings that Decision 2646 takes over from the program before, "cơ sở CNNT" short for "cơ sở công nghiệp nông thôn".
        string[] before = [.. NationalPrograms.Get("national_2021_2025").Targets.Select(target => target.Indicator.Id)];
        Assert.Equal(
            ["cleaner_production_pilot_establishments", "national_selection_rounds", "attended_domestic_fairs", "attended_foreign_fairs"],
            NationalPrograms.Get("national_2026_2030").Targets.Select(target => target.Indicator.Id).Where(before.Contains));
    }
}
