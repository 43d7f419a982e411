using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

/// <summary>schemas/khuyencong-report-1.schema.json and the reader agree: what a schema can say, both say.</summary>
public class ReportSchemaTest
{
    private const string Figures = """{ "id": "a", "text": "1" }, { "id": "b", "text": "2" }""";

    private static readonly JsonSchemaCheck Schema = JsonSchemaCheck.Of("khuyencong-report-1.schema.json");

    [Fact]
    public void The_sample_is_valid_and_read()
    {
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "data", "reports", "moit-2014-2020.json"));
        Assert.Empty(Schema.Faults(text));
        Assert.Equal("moit_2014_2020", ReportText.Read(text).Id);
    }

    [Fact]
    public void The_example_of_the_documentation_is_valid_and_read()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "reports.md"));
        RequireGood(page.Split("```json file=report.json", 2)[1].Split("```", 2)[0]);
    }

    [Theory]
    [InlineData(ReportText.Valid)]
    [InlineData("""{ "claims": [], "figures": [], "id": "Báo cáo số 5", "format": "khuyencong-report/1" }""")]
    [InlineData("""{ "format": "khuyencong-report/1", "id": "x", "title": "", "source": "", "figures": [], "claims": [] }""")]
    public void A_good_report_is_valid_and_read(string text) => RequireGood(text);

    [Theory]
    [InlineData("""{ "id": "x.1", "text": "gần 9.500 tỷ đồng", "label": "", "place": "" }""")]
    [InlineData("""{ "id": "sum_", "value": -1.5, "decimals": 28 }""")]
    [InlineData("""{ "id": "mean.x", "value": 1e3, "decimals": 2.0, "unit": "" }""")]
    [InlineData("""{ "id": "x", "text": "5 tỷ", "value": 6 }""")]
    [InlineData("""{ "id": "x", "text": "5 tỷ", "decimals": 1 }""")]
    [InlineData("""{ "id": "x", "text": "5 tỷ", "unit": "%", "hedge": "at_least" }""")]
    [InlineData("""{ "id": "x", "value": 5, "decimals": 0, "exact": false, "estimated": true, "by_construction": false }""")]
    public void A_good_figure_is_valid_and_read(string figure) => RequireGood(ReportText.Of(figure));

    [Theory]
    [InlineData("""{ "id": "x", "text": "50%", "formula": "a / b", "quote": "một nửa" }""")]
    [InlineData("""{ "id": "x", "value": 50, "decimals": 0, "unit": "%", "formula": "a / b", "label": "", "place": "" }""")]
    [InlineData("""{ "id": "x", "text": "50%", "value": 0.5, "decimals": 1, "unit": "", "hedge": "ước", "formula": "a / b" }""")]
    [InlineData("""{ "id": "x", "formula": "a <= b", "exact": true, "estimated": true, "by_construction": true }""")]
    [InlineData("""{ "id": "x", "formula": "count(a > b) = 0" }""")]
    [InlineData("""{ "id": "x", "text": "0", "formula": "count(a > b)" }""")]
    [InlineData("""{ "id": "x", "unchecked": "không in" }""")]
    [InlineData("""{ "id": "x", "unchecked": "không in", "value": 5, "decimals": 0, "quote": "" }""")]
    public void A_good_claim_is_valid_and_read(string claim) => RequireGood(ReportText.Of(Figures, claim));

    [Theory]
    [InlineData("report/1", "report/2", "$.format: const", "unknown_format")]
    [InlineData("\"khuyencong-report/1\"", "1", "$.format: const", "wrong_type")]
    [InlineData("\"format\": \"khuyencong-report/1\",", "", "$: required format", "missing_member")]
    [InlineData("\"id\": \"moit\",", "", "$: required id", "missing_member")]
    [InlineData("\"moit\"", "\" \\t\"", "$.id: pattern", "empty_text")]
    [InlineData("\"moit\"", "5", "$.id: type", "wrong_type")]
    [InlineData("\"Báo cáo\"", "null", "$.title: type", "wrong_type")]
    [InlineData("\"Bộ Công Thương\"", "[]", "$.source: type", "wrong_type")]
    [InlineData("\"title\"", "\"Title\"", "$.Title: additionalProperties", "unknown_member")]
    [InlineData("\"figures\"", "\"figure\"", "$: required figures", "unknown_member")]
    [InlineData("\"claims\"", "\"claim\"", "$: required claims", "unknown_member")]
    public void A_fault_of_the_report_is_refused_by_both(string text, string replacement, string fault, string code) =>
        RequireBad(ReportText.Altered(text, replacement), fault, code);

    [Theory]
    [InlineData("[]", "$: type")]
    [InlineData("null", "$: type")]
    [InlineData("""{ "format": "khuyencong-report/1", "id": "x", "figures": {}, "claims": [] }""", "$.figures: type")]
    [InlineData("""{ "format": "khuyencong-report/1", "id": "x", "figures": [], "claims": "none" }""", "$.claims: type")]
    [InlineData("""{ "format": "khuyencong-report/1", "id": "x", "figures": ["18.400"], "claims": [] }""", "$.figures[0]: type")]
    [InlineData("""{ "format": "khuyencong-report/1", "id": "x", "figures": [], "claims": [[]] }""", "$.claims[0]: type")]
    public void A_value_of_another_type_is_refused_by_both(string text, string fault) => RequireBad(text, fault, "wrong_type");

    [Theory]
    [InlineData("""{ "text": "1" }""", ": required id", "missing_member")]
    [InlineData("""{ "id": "x" }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "value": 1 }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "decimals": 1 }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "text": "1", "formula": "a" }""", ".formula: additionalProperties", "unknown_member")]
    [InlineData("""{ "id": "x", "text": "1", "quote": "một" }""", ".quote: additionalProperties", "unknown_member")]
    [InlineData("""{ "id": "x", "text": 1 }""", ".text: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": null, "value": 1, "decimals": 0 }""", ".text: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "" }""", ".text: pattern", "empty_text")]
    [InlineData("""{ "id": "x", "text": " " }""", ".text: pattern", "empty_text")]
    [InlineData("""{ "id": "x", "text": "1", "label": 1 }""", ".label: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "place": {} }""", ".place: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "value": "1" }""", ".value: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "decimals": "1" }""", ".decimals: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "decimals": 0.5 }""", ".decimals: type", "bad_value")]
    [InlineData("""{ "id": "x", "text": "1", "decimals": -1 }""", ".decimals: minimum", "bad_value")]
    [InlineData("""{ "id": "x", "text": "1", "decimals": 29 }""", ".decimals: maximum", "bad_value")]
    [InlineData("""{ "id": "x", "text": "1", "unit": 1 }""", ".unit: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "hedge": true }""", ".hedge: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "exact": "true" }""", ".exact: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "estimated": 0 }""", ".estimated: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "by_construction": null }""", ".by_construction: type", "wrong_type")]
    public void A_fault_of_a_figure_is_refused_by_both(string figure, string fault, string code) => RequireBad(ReportText.Of(figure), "$.figures[0]" + fault, code);

    [Theory]
    [InlineData("""{ "text": "1", "formula": "a" }""", ": required id", "missing_member")]
    [InlineData("""{ "id": "x", "text": "1" }""", ": oneOf", "formula_or_unchecked")]
    [InlineData("""{ "id": "x", "text": "1", "formula": "a", "unchecked": "không in" }""", ": oneOf", "formula_or_unchecked")]
    [InlineData("""{ "id": "x", "formula": "a / b" }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "formula": "a / b", "value": 1 }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "formula": "a / b", "decimals": 1 }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "unchecked": "không in", "value": 1 }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "unchecked": "không in", "decimals": 1 }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "unchecked": "không in", "unit": "%" }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "unchecked": "không in", "hedge": "gần" }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "formula": "count(a > b)", "unit": "%" }""", ": anyOf", "missing_member")]
    [InlineData("""{ "id": "x", "formula": "a < b", "text": "1" }""", ": not", "comparison_with_figure")]
    [InlineData("""{ "id": "x", "formula": "a = b", "value": 1 }""", ": not", "comparison_with_figure")]
    [InlineData("""{ "id": "x", "formula": "a > b", "decimals": 1 }""", ": not", "comparison_with_figure")]
    [InlineData("""{ "id": "x", "formula": "a <= b", "unit": "" }""", ": not", "comparison_with_figure")]
    [InlineData("""{ "id": "x", "formula": "a >= b", "hedge": "gần" }""", ": not", "comparison_with_figure")]
    [InlineData("""{ "id": "x", "text": "1", "formula": "" }""", ".formula: pattern", "empty_text")]
    [InlineData("""{ "id": "x", "text": "1", "formula": 1 }""", ".formula: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "1", "formula": null, "unchecked": "không in" }""", ": oneOf", "formula_or_unchecked")]
    [InlineData("""{ "id": "x", "text": "1", "unchecked": " " }""", ".unchecked: pattern", "empty_text")]
    [InlineData("""{ "id": "x", "text": "1", "unchecked": true }""", ".unchecked: type", "wrong_type")]
    [InlineData("""{ "id": "x", "formula": "a < b", "quote": 1 }""", ".quote: type", "wrong_type")]
    [InlineData("""{ "id": "x", "formula": "a < b", "exact": 1 }""", ".exact: type", "wrong_type")]
    [InlineData("""{ "id": "x", "text": "", "formula": "a" }""", ".text: pattern", "empty_text")]
    [InlineData("""{ "id": "x", "text": "1", "formula": "a", "source": "" }""", ".source: additionalProperties", "unknown_member")]
    public void A_fault_of_a_claim_is_refused_by_both(string claim, string fault, string code) =>
        RequireBad(ReportText.Of(Figures, claim), "$.claims[0]" + fault, code);

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1a")]
    [InlineData("_a")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData(" a")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("số")]
    [InlineData("a\\n")]
    public void A_malformed_id_is_refused_by_both(string id)
    {
        string code = id.Length == 0 ? "empty_text" : "bad_value";
        RequireBad(ReportText.Of($$"""{ "id": "{{id}}", "text": "1" }"""), "$.figures[0].id: pattern", code);
        RequireBad(ReportText.Of(Figures, $$"""{ "id": "{{id}}", "text": "1", "formula": "a" }"""), "$.claims[0].id: pattern", code);
    }

    [Fact]
    public void The_name_of_a_function_is_not_an_id()
    {
        foreach (FormulaFunction function in Enum.GetValues<FormulaFunction>())
        {
            string name = SnakeCase<FormulaFunction>.Of(function);
            RequireBad(ReportText.Of($$"""{ "id": "{{name}}", "text": "1" }"""), "$.figures[0].id: not", "bad_value");
            RequireGood(ReportText.Of($$"""{ "id": "{{name}}s", "text": "1" }"""));
        }
    }

    // A text that is no figure is kept with its failure: one of more than 500 characters, a fraction, one too large in its unit.
    [Fact]
    public void A_text_that_cannot_be_read_is_valid_and_read()
    {
        foreach (string text in new[] { "5 " + new string('a', 499), "57/63 lao động", "79.228.162.514.264.337.593.543.950 tỷ" })
        {
            string document = ReportText.Of($$"""{ "id": "x", "text": "{{text}}" }""");
            RequireGood(document);
            Assert.Single(ReportText.Read(document).UnreadableTexts);
        }
    }

    [Fact]
    public void The_hedges_are_the_words_of_documents_and_the_Vietnamese_ones()
    {
        string[] words = ["gần", "dưới", "hơn", "trên", "khoảng", "khoảng hơn", "tương đương", "xấp xỉ", "ít nhất", "tối thiểu", "không dưới", "không quá", "tối đa"];
        string[] estimates = ["ước", "ước tính", "dự kiến"];
        string[] vietnamese = [.. estimates, .. words, .. estimates.SelectMany(estimate => words.Select(word => $"{estimate} {word}"))];
        string[] good =
        [
            .. Enum.GetValues<Hedge>().Select(SnakeCase<Hedge>.Of), .. vietnamese, .. vietnamese.Select(word => word.ToUpperInvariant()),
            .. vietnamese.Select(word => word.Replace('ư', 'ƣ')), .. vietnamese.Select(word => $" {word.Replace(" ", "\u00A0 ", StringComparison.Ordinal)} "),
        ];
        Assert.All(good, hedge => RequireGood(OfHedge(hedge)));

        // 11 words of documents; 3 estimates, 13 hedges and 3 x 13 of both, each written four ways.
        Assert.Equal(11 + (4 * (3 + 13 + 39)), good.Length);
    }

    [Theory]
    [InlineData("Nearly")]
    [InlineData("nearly ")]
    [InlineData("rất gần")]
    [InlineData("gần hơn")]
    [InlineData("gầnhơn")]
    [InlineData("khoảng ước")]
    [InlineData("ước ước")]
    [InlineData("ước đạt")]
    [InlineData("ước none")]
    [InlineData("đạt")]
    [InlineData("tính")]
    [InlineData("gan")]
    [InlineData("ga\u0302\u0300n")]
    [InlineData("gần 5")]
    [InlineData("gần -")]
    [InlineData("gần, trên")]
    public void Another_word_is_not_a_hedge(string hedge) => RequireBad(OfHedge(hedge), "$.figures[0].hedge: anyOf", "unknown_word");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_hedge_is_not_a_hedge(string hedge) => RequireBad(OfHedge(hedge), "$.figures[0].hedge: anyOf", "empty_text");

    // What the schema's comment says that a schema cannot say.
    [Theory]
    [InlineData("\"title\"", "\"id\": \"x\", \"title\"", "duplicate_member")]
    [InlineData("\"label\"", "\"id\": \"x\", \"label\"", "duplicate_member")]
    [InlineData("\"target\"", "\"trained\"", "duplicate_id")]
    [InlineData("\"is_short\"", "\"trained\"", "duplicate_id")]
    [InlineData("\"unit\": \"lao động\"", "\"unit\": \"5 lao động\"", "unknown_unit")]
    [InlineData("trained / target", "trained / / target", "bad_formula")]
    [InlineData("trained / target", "trained / targets", "unknown_id")]
    [InlineData("trained / target", "trained / is_short", "unknown_id")]
    [InlineData("trained / target", "attainment / target", "circular_formula")]
    [InlineData("trained / target", "count(trained < target) = 1", "comparison_with_figure")]
    [InlineData("trained < target", "count(trained < target)", "missing_member")]
    [InlineData("140000", "1e40", "number_not_exact")]
    [InlineData("140000", "140000.5", "bad_value")]
    [InlineData("18.400 lao động\"", "tăng 3,1\", \"unit\": \"lần\"", "unreadable_figure")]
    public void What_a_schema_cannot_say_the_reader_says(string text, string replacement, string code)
    {
        string altered = ReportText.Altered(text, replacement);
        Assert.Empty(Schema.Faults(altered));
        Assert.Equal(code, ReportText.ErrorOf(altered).Code);
    }

    [Fact]
    public void The_members_are_those_of_the_reader()
    {
        // Its error for an unknown member names those that it knows.
        Assert.Equal(KnownAt("\"title\""), MembersOf(JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "schemas", "khuyencong-report-1.schema.json")))));
        Assert.Equal(KnownAt("\"label\""), MembersOf(Schema.Definition("figure")));
        Assert.Equal(KnownAt("\"formula\""), MembersOf(Schema.Definition("claim")));

        static string KnownAt(string member) => ReportText.ErrorOf(member, "\"other\": 1, " + member).Expected.English;
        static string MembersOf(JsonElement schema) => "one of: " + string.Join(", ", schema.GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    private static string OfHedge(string hedge) => ReportText.Of($$"""{ "id": "x", "text": "5", "hedge": "{{hedge}}" }""");

    private static void RequireGood(string text)
    {
        Assert.Empty(Schema.Faults(text));
        ReportText.Read(text);
    }

    private static void RequireBad(string text, string fault, string code)
    {
        Assert.Contains(fault, Schema.Faults(text));
        Assert.Equal(code, ReportText.ErrorOf(text).Code);
    }
}
