using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

public class ReportDocumentReaderTest
{
    private const string TwentyNineDigits = "12345678901234567890123456789";
    private const string Formula = "trained / target";

    /// <summary>Formulas with a name that is near one, or that only a figure, a comparison or the report itself has.</summary>
    private static readonly string[] UnknownIds = ["trained / targets", "attainmen", "is_shor", "moit", "trained / is_short"];

    private static readonly string NoIds = ReportText.Of(string.Empty, """{ "id": "x", "formula": "a < 1" }""");

    private static readonly string UncheckedOperand =
        ReportText.Of(string.Empty, """{ "id": "x", "text": "1", "formula": "y" }, { "id": "y", "unchecked": "không in" }""");

    /// <summary>An alteration of the valid report, and the code, line, column, member, value and expectation of its error.</summary>
    private static readonly (string Text, string Replacement, string Code, int Line, int Column, string Path, string? Value, string Expected)[] AtMembers =
    [
        ("report/1", "report/2", "unknown_format", 2, 13, "$.format", "\"khuyencong-report/2\"", "\"khuyencong-report/1\""),
        ("\"id\": \"moit\",", "", "missing_member", 1, 1, "$", null, "a member \"id\""),
        ("\"moit\"", "\" \"", "empty_text", 3, 9, "$.id", "\" \"", "a text that is not blank"),
        ("\"Báo cáo\"", "1", "wrong_type", 4, 12, "$.title", "1", "a text \"...\""),
        ("\"source\"", "\"Source\"", "unknown_member", 5, 13, "$.Source", null, "one of: format, id, title, source, figures, claims"),
        ("\"source\"", "\"title\": \"\", \"source\"", "duplicate_member", 5, 12, "$.title", null, "each member once"),
        ("\"claims\": [", "\"claims\": [ 5,", "wrong_type", 11, 15, "$.claims[0]", "5", "an object {...}"),

        // Columns are counted in ReportText.Valid, in characters from 1. On line 7 the figure begins in column 5, its id in 13 and its text in 66; on line 8 the id in 13,
        // value in 32, decimals in 52, unit in 63, hedge in 84, exact in 101.
        ("\"trained\"", "\"Trained\"", "bad_value", 7, 13, "$.figures[0].id", "\"Trained\"", "a letter a-z first, then letters a-z, digits, '_', or '.' between parts"),
        ("\"trained\"", "\"sum\"", "bad_value", 7, 13, "$.figures[0].id", "\"sum\"", "another id"),
        ("\"18.400 lao động\"", "\"\"", "empty_text", 7, 66, "$.figures[0].text", "\"\"", "a text that is not blank"),
        ("\"label\"", "\"id\": \"x\", \"label\"", "duplicate_member", 7, 30, "$.figures[0].id", null, "each member once"),
        ("\"target\"", "\"trained\"", "duplicate_id", 8, 13, "$.figures[1].id", "\"trained\"", "each id once among figures and claims"),
        ("140000", "1e40", "number_not_exact", 8, 32, "$.figures[1].value", "1e40", "a number of at most 28 digits"),
        ("140000", "0." + TwentyNineDigits, "number_not_exact", 8, 32, "$.figures[1].value", "0." + TwentyNineDigits, "a number of at most 28 digits"),
        ("140000", "79228162514264337593543950336", "number_not_exact", 8, 32, "$.figures[1].value", "79228162514264337593543950336", "a number of at most 28 digits"),
        ("140000", "\"140.000\"", "wrong_type", 8, 32, "$.figures[1].value", "\"140.000\"", "a number"),
        ("\"decimals\": 0", "\"decimals\": 29", "bad_value", 8, 52, "$.figures[1].decimals", "29", "a whole number in 0-28"),
        ("\"decimals\": 0", "\"decimals\": 0.5", "bad_value", 8, 52, "$.figures[1].decimals", "0.5", "a whole number in 0-28"),
        ("\"unit\": \"lao động\"", "\"unit\": \"5 lao động\"", "unknown_unit", 8, 63, "$.figures[1].unit", "\"5 lao động\"", "a unit such as \"%\", \"tỷ đồng\", \"lao động\" or \"tỷ đồng/tỉnh\""),
        ("\"exact\": true", "\"exact\": 1", "wrong_type", 8, 101, "$.figures[1].exact", "1", "true or false"),

        // On line 12 the id is in column 13, text in 63, formula in 84; on line 13 the claim begins in 5, formula in 36; on line 14 unchecked is in column 58.
        ("\"attainment\"", "\"fund\"", "duplicate_id", 12, 13, "$.claims[0].id", "\"fund\"", "each id once among figures and claims"),
        ("\"is_short\"", "\"attainment\"", "duplicate_id", 13, 13, "$.claims[1].id", "\"attainment\"", "each id once among figures and claims"),
        ("\"is_short\"", "\"count\"", "bad_value", 13, 13, "$.claims[1].id", "\"count\"", "another id"),
        ("13,14%", " ", "empty_text", 12, 63, "$.claims[0].text", "\" \"", "a text that is not blank"),
        ("trained / target", "", "empty_text", 12, 84, "$.claims[0].formula", "\"\"", "a text that is not blank"),
        ("trained / target", "is_short + 1", "unknown_id", 12, 84, "$.claims[0].formula", "\"is_short + 1\"", "the id of a figure, or of a claim with a \"text\""),
        ("\"quote\"", "\"unit\": \"\", \"quote\"", "comparison_with_figure", 13, 64, "$.claims[1].unit", "\"\"", "no \"unit\" (put the wording in \"quote\")"),
        ("\"số liệu từng năm không được in\"", "false", "wrong_type", 14, 58, "$.claims[2].unchecked", "false", "a text \"...\""),
    ];

    /// <summary>A figure without a number, and what is wrong with it.</summary>
    private static readonly (string Figure, string Problem)[] FiguresWithoutNumber =
    [
        ("""{ "id": "x" }""", "a figure without text"),
        ("""{ "id": "x", "exact": true, "label": "số" }""", "a figure without text"),
        ("""{ "id": "x", "value": 5 }""", "\"decimals\" is missing"),
        ("""{ "id": "x", "decimals": 0 }""", "the number is missing"),
        ("""{ "id": "x", "unit": "%", "hedge": "gần" }""", "the number is missing"),
    ];

    /// <summary>A claim that lacks what it claims or why, the code, and what is wrong.</summary>
    private static readonly (string Claim, string Code, string Problem)[] HalfClaims =
    [
        ("""{ "id": "x", "text": "1" }""", "formula_or_unchecked", "a claim without a formula"),
        ("""{ "id": "x", "formula": "a", "unchecked": "" }""", "formula_or_unchecked", "a claim with both a formula and \"unchecked\""),
        ("""{ "id": "x", "formula": "a + 1", "quote": "câu" }""", "missing_member", "a claim without a figure"),
        ("""{ "id": "x", "unchecked": "không in", "value": 5 }""", "missing_member", "\"decimals\" is missing"),
        ("""{ "id": "x", "unchecked": "không in", "unit": "%" }""", "missing_member", "the number is missing"),
    ];

    /// <summary>A figure with more decimals than are printed, the member, its column and value, and what was expected.</summary>
    private static readonly (string Figure, string Member, int Column, string Value, string Expected)[] FiguresOfTooManyDecimals =
    [
        ("""{ "id": "x", "value": 1.55, "decimals": 1 }""", "value", 23, "1.55", "no more decimals than 1, or a larger \"decimals\""),
        ("""{ "id": "x", "value": -0.05, "decimals": 0 }""", "value", 23, "-0.05", "no more decimals than 0, or a larger \"decimals\""),
        ("""{ "id": "x", "text": "1,5", "value": 1.55 }""", "value", 38, "1.55", "no more decimals than 1, or a larger \"decimals\""),
        ("""{ "id": "x", "text": "1,55", "decimals": 1 }""", "decimals", 42, "1", "no more decimals than 1, or a larger \"decimals\""),
    ];

    /// <summary>Figures too large in their unit.</summary>
    private static readonly string[] FiguresTooLarge =
    [
        """{ "id": "x", "value": 1e28, "decimals": 0, "unit": "tỷ" }""",
        """{ "id": "x", "text": "5 nghìn tỷ", "value": 1e17 }""",
        """{ "id": "x", "text": "79228162514264337593543950", "unit": "tỷ" }""",
    ];

    /// <summary>What is no formula, the place of what is wrong, and what was expected there.</summary>
    private static readonly (string Formula, int Place, string Expected)[] BadFormulas =
    [
        ("trained / ", 11, "an operand: a number, a name in lower case, a function, '-' or '('"),
        ("Trained / target", 1, "an operand: a number, a name in lower case, a function, '-' or '('"),
        ("trained target", 9, "an operator + - * /, a comparison or the end of the formula"),
        ("trained % target", 9, "an operator + - * /, a comparison or the end of the formula"),
        ("(trained", 9, "')' or an operator"),
        ("sum", 4, "'(' after the function name sum"),
        ("total(trained)", 1, "one of the functions sum, mean, median, min, max, round, growth, cagr, geomean, count, floor"),
        ("1 + round(trained)", 5, "2 arguments of round"),
        ("floor(trained, 1)", 1, "1 argument of floor"),
        ("trained = target = fund", 18, "the end of the formula; one comparison only"),
        ("sum(trained < target)", 13, "')'; comparisons are allowed only at the top or in count"),
        ("count(trained)", 7, "a comparison as the argument of count"),
        ("1. / target", 3, "a digit after '.'"),
        ("1,5 * target", 2, "an operator + - * /, a comparison or the end of the formula"),
        ("target - " + TwentyNineDigits, 10, "a number of at most 28 digits"),
        ("a. / target", 3, "a lower-case letter, a digit or '_' after '.'"),
    ];

    /// <summary>The ids of claims, what each uses, the circle, and the index of its first claim.</summary>
    private static readonly (string Ids, string Uses, string Circle, int First)[] Circles =
    [
        ("a", "a", "a → a", 0),
        ("a b", "b a", "a → b → a", 0),
        ("a b c", "c a b", "a → c → b → a", 0),
        ("y a b", "a b a", "a → b → a", 1),
        ("a b c d e f g", "b c d e f g a", "a → b → c → d → e → f → g → a", 0),
        ("a b c d e f g h", "b c d e f g h a", "a → b → c → d → e → f → g → ... → a", 0),
    ];

    /// <summary>Every erroneous document of these tests, except texts that are not JSON, not Unicode, or of great length.</summary>
    internal static IEnumerable<string> ErroneousDocuments =>
    [
        .. AtMembers.Select(row => ReportText.Altered(row.Text, row.Replacement)),
        ReportText.Altered("\"none\"", "\"rất gần\""),
        .. FiguresWithoutNumber.Select(row => ReportText.Of(row.Figure)),
        .. HalfClaims.Select(row => OfClaim(row.Claim)),
        ReportText.Of("""{ "id": "x", "text": "57/63", "unit": "5 xã" }"""),
        ReportText.Of("""{ "id": "x", "text": "57/63", "hedge": "rất gần" }"""),
        .. FiguresOfTooManyDecimals.Select(row => ReportText.Of(row.Figure)),
        .. FiguresTooLarge.Select(figure => ReportText.Of(figure)),
        .. BadFormulas.Select(row => ReportText.Altered(Formula, row.Formula)),
        .. UnknownIds.Select(name => ReportText.Altered(Formula, name)),
        NoIds,
        UncheckedOperand,
        .. Circles.Select(row => OfCircle(row.Ids, row.Uses)),
    ];

    [Fact]
    public void Errors_are_at_their_member() => Assert.All(
        AtMembers, row => Check(ReportText.ErrorOf(row.Text, row.Replacement), row.Code, row.Line, row.Column, row.Path, row.Value, row.Expected));

    [Fact]
    public void A_word_that_is_not_a_hedge_names_the_hedges() =>
        Check(
            ReportText.ErrorOf("\"none\"", "\"rất gần\""), "unknown_word", 8, 84, "$.figures[1].hedge", "\"rất gần\"",
            "\"gần\", \"dưới\", \"hơn\", \"trên\", \"khoảng hơn\", \"khoảng\", \"ước\", \"tương đương\", \"xấp xỉ\", \"ít nhất\", \"tối thiểu\", \"không dưới\", \"không quá\", \"tối đa\" or \"none\"");

    // The only figure is on line 3, after one space.
    [Fact]
    public void A_figure_needs_a_text_or_a_value_with_decimals() => Assert.All(
        FiguresWithoutNumber,
        row =>
        {
            (string figure, string problem) = row;
            DocumentError error = ReportText.ErrorOf(ReportText.Of(" " + figure));
            Check(error, "missing_member", 3, 2, "$.figures[0]", figure, error.Expected.English);
            Assert.Equal(problem, error.Problem.English);
            Assert.Contains("\"value\" with \"decimals\"", error.Expected.English, StringComparison.Ordinal);
        });

    // After the figure on line 3 and the line of "claims": line 5.
    [Fact]
    public void A_claim_needs_what_it_claims_and_why() => Assert.All(
        HalfClaims,
        row =>
        {
            (string claim, string code, string problem) = row;
            DocumentError error = ReportText.ErrorOf(OfClaim(claim));
            Check(error, code, 5, 1, "$.claims[0]", claim, error.Expected.English);
            Assert.Equal(problem, error.Problem.English);
        });

    // 29 digits have the 29th too much. "419 triệu đồng trên " are 20 characters, so that 38 is the 21st.
    [Fact]
    public void A_text_that_is_not_a_figure_names_id_place_and_reason() => Assert.All(
        new (string Text, int Place, string Reason)[]
        {
            ("hỗ trợ 5 tỷ", 1, "another word before the number"),
            ("khoảng", 7, "expected a digit"),
            ("1.234.56", 6, "expected a group of exactly three digits after '.' (decimals come after ',')"),
            ("1,5,5", 4, "expected one decimal comma, with nothing but digits after it"),
            (TwentyNineDigits, 29, "expected at most 28 digits"),
            ("0," + TwentyNineDigits, 31, "expected at most 28 digits"),
            ("0,00000000000000000000000000001", 31, "expected at most 28 digits after ','"),
            ("79.228.162.514.264.337.593.543.950 tỷ", 1, "too large; at most 28 digits in đồng or in the base unit"),
            ("57/63", 3, "a fraction; state its two numbers as two figures"),
            ("20-30 lao động", 3, "a range of numbers; state its ends as two figures"),
            ("tăng 3,1 lần", 6, "\"tăng ... lần\" can be read two ways"),
            ("giảm -5%", 6, "a sign after \"giảm\""),
            ("419 triệu đồng trên 38 đề án", 21, "a second number; a figure has one"),
            ("5 trăm lao động", 3, "an unclear unit"),
            ("5 cơ sở 中", 9, "a character that does not occur in Vietnamese text"),
        },
        row =>
        {
            (string text, int place, string reason) = row;
            const string Expected = "a figure such as \"18.400 lao động\", \"gần 9.500 tỷ đồng\" or \"13,14%\"";
            DocumentError error = UnreadableOf("18.400 lao động", text);
            Check(error, "unreadable_figure", 7, 66, "$.figures[0].text", $"\"{text}\"", Expected);
            Assert.Contains($" {Number(place)}: {reason}", error.Problem.English, StringComparison.Ordinal);
            Assert.StartsWith("\"trained\": ", error.Problem.Vietnamese, StringComparison.Ordinal);
            Assert.Contains($" {Number(place)}: ", error.Problem.Vietnamese, StringComparison.Ordinal);

            // Of a claim as of a figure, checked or not.
            Check(UnreadableOf("13,14%", text), "unreadable_figure", 12, 63, "$.claims[0].text", $"\"{text}\"", Expected);
            Check(UnreadableOf("5,93%", text), "unreadable_figure", 14, 36, "$.claims[2].text", $"\"{text}\"", Expected);
        });

    [Fact]
    public void A_text_is_at_most_500_characters_long() => Assert.EndsWith(
        " 501: the text is longer than 500 characters", UnreadableOf("18.400 lao động", "5 " + new string('a', 499)).Problem.English, StringComparison.Ordinal);

    [Fact]
    public void Of_many_unreadable_texts_the_first_hundred_are_reported_with_their_places()
    {
        ReportDocument document = ReportText.Read(ReportText.Of(string.Join(",\n", Enumerable.Range(0, 101).Select(i => FormattableString.Invariant($$"""{ "id": "f{{i}}", "text": "?" }""")))));
        Assert.Equal(100, document.UnreadableTexts.Length);
        Assert.Equal(102, document.UnreadableTexts[^1].Line);
        Assert.All(document.Figures, figure => Assert.Equal("unknown_word", figure.Failure!.Value.Code));
    }

    // What is stated in addition to a text that cannot be read must itself be right.
    [Theory]
    [InlineData("\"unit\": \"5 xã\"", "unknown_unit")]
    [InlineData("\"hedge\": \"rất gần\"", "unknown_word")]
    public void A_wrong_unit_or_hedge_of_an_unreadable_text_is_an_error(string member, string code) =>
        Assert.Equal(code, ReportText.ErrorOf(ReportText.Of($$"""{ "id": "x", "text": "57/63", {{member}} }""")).Code);

    // On line 3: { "id": "x", "value": has 22 characters, with a text of 15 and of 16 characters in between 37, and "decimals": in its place 41.
    [Fact]
    public void A_number_with_more_decimals_than_are_printed_is_an_error_at_its_member() => Assert.All(
        FiguresOfTooManyDecimals,
        row =>
        {
            (string figure, string member, int column, string value, string expected) = row;
            Check(ReportText.ErrorOf(ReportText.Of(figure)), "bad_value", 3, column, "$.figures[0]." + member, value, expected);
        });

    // A number that decimal holds, but not in đồng: 1e28 tỷ would be 1e37 đồng.
    [Fact]
    public void A_value_too_large_in_its_unit_is_an_error_of_the_figure() => Assert.All(
        FiguresTooLarge,
        figure =>
        {
            DocumentError error = ReportText.ErrorOf(ReportText.Of(figure));
            Check(error, "too_large", 3, 1, "$.figures[0]", error.Value, "at most 28 digits in đồng or in the base unit");
            Assert.StartsWith("{ \"id\": \"x\", ", error.Value, StringComparison.Ordinal);
        });

    [Fact]
    public void A_malformed_formula_names_the_place_and_what_was_expected() => Assert.All(
        BadFormulas,
        row =>
        {
            (string formula, int place, string expected) = row;
            DocumentError error = ReportText.ErrorOf("trained / target", formula);
            Check(error, "bad_formula", 12, 84, "$.claims[0].formula", $"\"{formula}\"", expected);
            Assert.Equal($"not a formula, at character {Number(place)}: expected {expected}", error.Problem.English);
            Assert.StartsWith($"công thức sai, ký tự thứ {Number(place)}: cần ", error.Problem.Vietnamese, StringComparison.Ordinal);
        });

    [Fact]
    public void A_formula_too_deep_or_too_long_is_an_error()
    {
        // The 201st parenthesis; of 1+1+...+1 with 5.001 ones and 5.000 signs, the last sign: 4.999 pairs of "1+" and a "1" precede it.
        DocumentError deep = ReportText.ErrorOf("trained / target", new string('(', 100_000));
        Assert.Equal(("bad_formula", "at most 200 levels of nesting"), (deep.Code, deep.Expected.English));
        Assert.Contains(" 201: ", deep.Problem.English, StringComparison.Ordinal);
        DocumentError wide = ReportText.ErrorOf("trained / target", string.Join('+', Enumerable.Repeat("1", 5_001)));
        Assert.Equal(("bad_formula", "at most 10000 nodes"), (wide.Code, wide.Expected.English));
        Assert.Contains(" 10000: ", wide.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_id_names_the_nearest_that_a_formula_can_use()
    {
        // One letter too many; the others are six and more away.
        DocumentError error = ReportText.ErrorOf("trained / target", "trained / targets");
        Check(error, "unknown_id", 12, 84, "$.claims[0].formula", "\"trained / targets\"", "an id that is declared; nearest: target, trained, fund");
        Assert.Equal("claim \"attainment\": there is no figure \"targets\"", error.Problem.English);
        Assert.Equal("nhận định \"attainment\": không có số liệu \"targets\"", error.Problem.Vietnamese);
        Assert.StartsWith("một mã đã khai báo; gần nhất: target, ", error.Expected.Vietnamese, StringComparison.Ordinal);

        // Neither the claim itself nor a comparison would do.
        Assert.DoesNotContain("attainment", ReportText.ErrorOf("trained / target", "attainmen").Expected.English, StringComparison.Ordinal);
        Assert.DoesNotContain("is_short", ReportText.ErrorOf("trained / target", "is_shor").Expected.English, StringComparison.Ordinal);

        // The id of the report is none of them; and where there is none to name, none is.
        Assert.Equal("unknown_id", ReportText.ErrorOf("trained / target", "moit").Code);
        Assert.Equal("the id of a figure or claim", ReportText.ErrorOf(NoIds).Expected.English);
    }

    [Fact]
    public void A_claim_without_figure_is_not_an_operand()
    {
        // A comparison, and an unchecked claim of which nothing is printed.
        DocumentError comparison = ReportText.ErrorOf("trained / target", "trained / is_short");
        Assert.Equal("claim \"attainment\": \"is_short\" has no figure", comparison.Problem.English);
        DocumentError uncheckedClaim = ReportText.ErrorOf(UncheckedOperand);
        Check(uncheckedClaim, "unknown_id", 5, 38, "$.claims[0].formula", "\"y\"", "the id of a figure, or of a claim with a \"text\"");
    }

    // Each claim by the next; "y" uses a cycle without being part of it.
    [Fact]
    public void Circular_formulas_are_an_error_at_the_first_claim() => Assert.All(
        Circles,
        row =>
        {
            (string ids, string uses, string circle, int first) = row;
            DocumentError error = ReportText.ErrorOf(OfCircle(ids, uses));

            // The claims are on lines 5, 6, ...; { "id": "a", "text": "1", "formula": is 37 characters with the space after it.
            Check(error, "circular_formula", 5 + first, 38, $"$.claims[{Number(first)}].formula", $"\"{uses.Split(' ')[first]}\"", "a formula that does not use itself");
            Assert.Equal($"circular formula reference: {circle}", error.Problem.English);
            Assert.Equal($"công thức vòng lặp: {circle}", error.Problem.Vietnamese);
        });

    [Fact]
    public void A_cycle_of_20_000_claims_is_found_and_shortened()
    {
        StringBuilder claims = new();
        for (int i = 0; i < 20_000; i++)
        {
            claims.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",\n")}{{ \"id\": \"c{i}\", \"text\": \"1\", \"formula\": \"c{(i + 1) % 20_000}\" }}");
        }

        Assert.EndsWith(
            " c0 → c1 → c2 → c3 → c4 → c5 → c6 → ... → c0", ReportText.ErrorOf(ReportText.Of(string.Empty, claims.ToString())).Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_id_is_shortened_in_every_message()
    {
        // At most 200 bytes of it: 197 and three points; 40 in a circle, which may have many.
        string id = new('a', 100_000), shown = new string('a', 197) + "...";
        Assert.StartsWith($"\"{shown}\" ", ReportText.ErrorOf(ReportText.Of($$"""{ "id": "{{id}}", "text": "1" }, { "id": "{{id}}", "text": "1" }""")).Problem.English, StringComparison.Ordinal);
        Assert.StartsWith($"\"{shown}\": ", ReportText.Read(ReportText.Of($$"""{ "id": "{{id}}", "text": "?" }""")).UnreadableTexts[0].Problem.English, StringComparison.Ordinal);
        Assert.Equal($"claim \"{shown}\": there is no figure \"{shown}\"", ProblemOf(id + "b"));
        Assert.EndsWith($" {new string('a', 37)}... → {new string('a', 37)}...", ProblemOf(id), StringComparison.Ordinal);

        string ProblemOf(string formula) => ReportText.ErrorOf(ReportText.Of(string.Empty, $$"""{ "id": "{{id}}", "text": "1", "formula": "{{formula}}" }""")).Problem.English;
    }

    [Fact]
    public void A_text_that_ends_too_early_is_malformed()
    {
        Assert.Equal(("json_syntax", 1, 1), PlaceOf(string.Empty));
        Assert.Equal(("json_syntax", 1, 4), PlaceOf("   "));

        // Lines 1 to 6 of the valid text, whose sixth has 14 characters; and all but the last brace.
        Assert.Equal(("json_syntax", 6, 15), PlaceOf(string.Join('\n', ReportText.Valid.Split('\n').Take(6))));
        Assert.Equal(("json_syntax", 16, 1), PlaceOf(ReportText.Valid[..^1]));

        static (string Code, int Line, int Column) PlaceOf(string text)
        {
            DocumentError error = ReportText.ErrorOf(text);
            return (error.Code, error.Line, error.Column);
        }
    }

    [Fact]
    public void A_text_that_is_not_Unicode_is_an_error_at_its_place()
    {
        DocumentError error = ReportText.ErrorOf("\"III.1.a\"", "\"\\uD800\"");
        Assert.Equal(("not_unicode", 7, 94), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void Refuses_17_MB()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(ReportText.Valid), .. Enumerable.Repeat((byte)' ', 17 * 1024 * 1024)];
        using MemoryStream stream = new(text);
        foreach (DocumentException exception in new[]
        {
            Assert.Throws<DocumentException>(() => ReportDocument.Read(text, "test.json")),
            Assert.Throws<DocumentException>(() => ReportDocument.Read(stream, "test.json")),
        })
        {
            Check(exception.Error, "document_too_long", 1, 1, "$", null, "at most 16 MB");
        }
    }

    private static DocumentError UnreadableOf(string text, string replacement) => Assert.Single(ReportText.Read(ReportText.Altered(text, replacement)).UnreadableTexts);

    private static string OfClaim(string claim) => ReportText.Of("""{ "id": "a", "text": "1" }""", claim);

    private static string OfCircle(string ids, string uses) => ReportText.Of(string.Empty, string.Join(
        ",\n", ids.Split(' ').Zip(uses.Split(' '), (id, used) => $$"""{ "id": "{{id}}", "text": "1", "formula": "{{used}}" }""")));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Check(DocumentError error, string code, int line, int column, string path, string? value, string expected)
    {
        DocumentErrorTest.AssertStands(error, code, line, column, path, value);
        Assert.Equal(expected, error.Expected.English);
    }
}
