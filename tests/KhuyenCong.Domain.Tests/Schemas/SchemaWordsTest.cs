using System.Text.Json;
using System.Text.Json.Nodes;

namespace KhuyenCong.Domain.Tests;

/// <summary>The words of the schemas of schemas/ are those of the code, and a definition of one name is the same in each.</summary>
public class SchemaWordsTest
{
    /// <summary>The money that supports projects; a contract may leave it to its projects.</summary>
    private static readonly string[] StateMoney = ["state_budget", "national", "local", "local_province", "local_district", "local_commune"];

    /// <summary>The definitions that list words, and the words.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> s_words = new()
    {
        ["adjustment_kind"] = WordsOf<AdjustmentKind>(),
        ["administrative_change_kind"] = WordsOf<AdministrativeChangeKind>(),
        ["beneficiary_form"] = WordsOf<BeneficiaryForm>(),
        ["budget_statement"] = WordsOf(BudgetStatement.Stated),
        ["commune_kind"] = WordsOf<CommuneKind>(),
        ["comparability"] = WordsOf<Comparability>(),
        ["contract_money"] = ["unstated", .. StateMoney],
        ["decree_45_content"] = Catalogue.National.Decree45Contents.Select(content => content.Id),
        ["document_kind"] = WordsOf<LegalDocumentKind>(),
        ["funding_source"] = WordsOf<FundingSource>(),
        ["funding_stage"] = WordsOf<FundingStage>(),
        ["hedge"] = WordsOf<Hedge>(),
        ["indicator_nature"] = WordsOf<IndicatorNature>(),
        ["money_unit"] = MeasureUnit.BuiltIn.Where(unit => unit.Kind == MeasureUnitKind.Money).Select(unit => unit.Name.Vietnamese),
        ["norm_scope"] = WordsOf<NormScope>(),
        ["observation_status"] = WordsOf<ObservationStatus>(),
        ["party_role"] = WordsOf<PartyRole>(),
        ["payment_kind"] = WordsOf<PaymentKind>(),
        ["program_level"] = WordsOf<ProgramLevel>(),
        ["project_authority"] = WordsOf<ProjectAuthority>(),
        ["project_check"] = WordsOf<ProjectCheck>(),
        ["project_method"] = WordsOf<ProjectMethod>(),
        ["project_registrant"] = WordsOf<ProjectRegistrant>(),
        ["project_stage"] = WordsOf<ProjectStage>(),
        ["promotion_sector"] = WordsOf<PromotionSector>(),
        ["province_kind"] = WordsOf<ProvinceKind>(),
        ["reporting_frequency"] = WordsOf<ReportingFrequency>(),
        ["reporting_party"] = WordsOf<ReportingParty>(),
        ["rule_money"] = ["unstated", "national", "local"],
        ["state_money"] = StateMoney,
        ["summation_axis"] = WordsOf(SummationAxes.None),
        ["support_base"] = WordsOf<SupportBase>(),
        ["support_change_effect"] = WordsOf<SupportChangeEffect>(),
        ["support_effect"] = WordsOf<SupportEffect>(),
        ["support_level_kind"] = WordsOf<SupportLevelKind>(),
        ["support_rate_kind"] = WordsOf<SupportRateKind>(),
        ["support_tier"] = WordsOf<SupportTier>(),
        ["urban_class"] = WordsOf<UrbanClass>(),
        ["verification"] = WordsOf<Verification>(),
    };

    [Fact]
    public void The_words_are_those_of_the_code_in_their_order()
    {
        HashSet<string> seen = [];
        foreach (JsonProperty definition in Definitions.Where(definition => definition.Value.TryGetProperty("enum", out _)))
        {
            Assert.Equal(s_words[definition.Name], definition.Value.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
            seen.Add(definition.Name);
        }

        Assert.Equal(s_words.Keys.ToHashSet(), seen);
    }

    [Fact]
    public void The_built_in_units_are_those_of_the_code()
    {
        JsonElement id = DocumentFormat.Program.Schema.Definition("own_unit").GetProperty("properties").GetProperty("id");
        Assert.Equal(MeasureUnit.BuiltIn.Select(unit => unit.Id), id.GetProperty("not").GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
        JsonElement[] rules = [.. DocumentFormat.Program.Schema.Definition("quantity").GetProperty("allOf").EnumerateArray()];
        MeasureUnit[] plain = [.. MeasureUnit.BuiltIn.Where(unit => unit.Kind != MeasureUnitKind.Money)];
        Assert.Equal(plain.Select(unit => unit.Name.Vietnamese).ToHashSet(), ExceptedUnits(rules[0]));
        Assert.Equal(MeasureUnit.BuiltIn.Where(unit => !unit.Equals(MeasureUnit.Dong)).Select(unit => unit.Name.Vietnamese).ToHashSet(), ExceptedUnits(rules[1]));

        static HashSet<string> ExceptedUnits(JsonElement rule) => rule.GetProperty("if").GetProperty("properties").GetProperty("unit").GetProperty("not").GetProperty("enum")
            .EnumerateArray().Select(word => word.GetString()!).ToHashSet();
    }

    // A unit of the catalogue that is no count would need a rule of its own.
    [Fact]
    public void Every_unit_of_the_catalogue_is_a_count() => Assert.All(Catalogue.National.Units, unit => Assert.Equal(MeasureUnitKind.Count, unit.Kind));

    [Fact]
    public void A_definition_of_one_name_is_the_same_in_each_schema()
    {
        foreach (IGrouping<string, JsonProperty> same in Definitions.GroupBy(definition => definition.Name))
        {
            Assert.All(same, definition => Assert.True(JsonEquality.AreEqual(same.First().Value, definition.Value), definition.Name));
        }
    }

    // A catalogue holds whole documents of the two formats, whose own "$defs" are among its own.
    [Theory]
    [InlineData("program")]
    [InlineData("support-table")]
    public void A_document_in_a_catalogue_is_as_by_itself(string format)
    {
        JsonNode alone = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "schemas", $"khuyencong-{format}-1.schema.json")))!;
        Array.ForEach(["$schema", "title", "$comment", "$defs"], member => alone.AsObject().Remove(member));
        JsonElement within = DocumentFormat.Catalogue.Schema.Definition(format.Replace('-', '_'));
        Assert.True(JsonEquality.AreEqual(alone.ToJsonString(), within.GetRawText()));
    }

    // A change to provinces supersedes none.
    [Fact]
    public void The_kinds_of_records_are_those_of_the_code()
    {
        string pattern = DocumentFormat.Catalogue.Schema.Definition("record_name").GetProperty("pattern").GetString()!;
        Assert.Equal($"^({string.Join('|', WordsOf(CatalogueRecordKind.AdministrativeChange).Order(StringComparer.Ordinal))}):[\\s\\S]+$", pattern);
    }

    /// <summary>Of all schemas except that of reports, whose words its own test knows.</summary>
    private static IEnumerable<JsonProperty> Definitions => DocumentFormat.All.Concat(JsonForms.All).SelectMany(format => format.Schema.Definitions);

    /// <summary>The words of an enum, except those that the format writes differently.</summary>
    private static IEnumerable<string> WordsOf<T>(params T[] excepted)
        where T : struct, Enum => Enum.GetValues<T>().Except(excepted).Select(SnakeCase<T>.Of);
}
