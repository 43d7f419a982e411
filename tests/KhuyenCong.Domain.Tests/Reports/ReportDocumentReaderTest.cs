using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

public class ReportDocumentReaderTest
{
    private const string TwentyNineDigits = "12345678901234567890123456789";

    [Theory]
    [InlineData("report/1", "report/2", "unknown_format", 2, 13, "$.format", "\"khuyencong-report/2\"", "\"khuyencong-report/1\"")]
    [InlineData("\"id\": \"moit\",", "", "missing_member", 1, 1, "$", null, "a member \"id\"")]
    [InlineData("\"moit\"", "\" \"", "empty_text", 3, 9, "$.id", "\" \"", "a text that is not blank")]
    [InlineData("\"Báo cáo\"", "1", "wrong_type", 4, 12, "$.title", "1", "a text \"...\"")]
    [InlineData("\"source\"", "\"Source\"", "unknown_member", 5, 13, "$.Source", null, "one of: format, id, title, source, figures, claims")]
    [InlineData("\"source\"", "\"title\": \"\", \"source\"", "duplicate_member", 5, 12, "$.title", null, "each member once")]
    [InlineData("\"claims\": [", "\"claims\": [ 5,", "wrong_type", 11, 15, "$.claims[0]", "5", "an object {...}")]
    public void Errors_of_the_report_itself_name_its_members(
        string text, string replacement, string code, int line, int column, string path, string? value, string expected) =>
        Check(ReportText.ErrorOf(text, replacement), code, line, column, path, value, expected);

    // Columns are counted in ReportText.Valid, in characters from 1. On line 7 the figure begins in column 5, its id in 13 and its text in 66; on line 8 the id in 13,
    // value in 32, decimals in 52, unit in 63, hedge in 84, exact in 101.
    [Theory]
    [InlineData("\"trained\"", "\"Trained\"", "bad_value", 7, 13, "$.figures[0].id", "\"Trained\"", "a letter a-z first, then letters a-z, digits, '_', or '.' between parts")]
    [InlineData("\"trained\"", "\"sum\"", "bad_value", 7, 13, "$.figures[0].id", "\"sum\"", "another id")]
    [InlineData("\"18.400 lao động\"", "\"\"", "empty_text", 7, 66, "$.figures[0].text", "\"\"", "a text that is not blank")]
    [InlineData("\"label\"", "\"id\": \"x\", \"label\"", "duplicate_member", 7, 30, "$.figures[0].id", null, "each member once")]
    [InlineData("\"target\"", "\"trained\"", "duplicate_id", 8, 13, "$.figures[1].id", "\"trained\"", "each id once among figures and claims")]
    [InlineData("140000", "1e40", "number_not_exact", 8, 32, "$.figures[1].value", "1e40", "a number of at most 28 digits")]
    [InlineData("140000", "0." + TwentyNineDigits, "number_not_exact", 8, 32, "$.figures[1].value", "0." + TwentyNineDigits, "a number of at most 28 digits")]
    [InlineData("140000", "79228162514264337593543950336", "number_not_exact", 8, 32, "$.figures[1].value", "79228162514264337593543950336", "a number of at most 28 digits")]
    [InlineData("140000", "\"140.000\"", "wrong_type", 8, 32, "$.figures[1].value", "\"140.000\"", "a number")]
    [InlineData("\"decimals\": 0", "\"decimals\": 29", "bad_value", 8, 52, "$.figures[1].decimals", "29", "a whole number in 0-28")]
    [InlineData("\"decimals\": 0", "\"decimals\": 0.5", "bad_value", 8, 52, "$.figures[1].decimals", "0.5", "a whole number in 0-28")]
    [InlineData("\"unit\": \"lao động\"", "\"unit\": \"5 lao động\"", "unknown_unit", 8, 63, "$.figures[1].unit", "\"5 lao động\"", "a unit as in \"%\", \"tỷ đồng\", \"lao động\" or \"tỷ đồng/tỉnh\"")]
    [InlineData("\"exact\": true", "\"exact\": 1", "wrong_type", 8, 101, "$.figures[1].exact", "1", "true or false")]
    public void Errors_of_a_figure_stand_at_its_member(
        string text, string replacement, string code, int line, int column, string path, string? value, string expected) =>
        Check(ReportText.ErrorOf(text, replacement), code, line, column, path, value, expected);

    [Fact]
    public void A_word_that_is_no_hedge_names_the_hedges() =>
        Check(
            ReportText.ErrorOf("\"none\"", "\"rất gần\""), "unknown_word", 8, 84, "$.figures[1].hedge", "\"rất gần\"",
            "gần, dưới, hơn, trên, khoảng hơn, khoảng, ước, tương đương, xấp xỉ, ít nhất, tối thiểu, không dưới, không quá, tối đa or \"none\"");

    // On line 12 the id is in column 13, text in 63, formula in 84; on line 13 the claim begins in 5, formula in 36; on line 14 unchecked is in column 58.
    [Theory]
    [InlineData("\"attainment\"", "\"fund\"", "duplicate_id", 12, 13, "$.claims[0].id", "\"fund\"", "each id once among figures and claims")]
    [InlineData("\"is_short\"", "\"attainment\"", "duplicate_id", 13, 13, "$.claims[1].id", "\"attainment\"", "each id once among figures and claims")]
    [InlineData("\"is_short\"", "\"count\"", "bad_value", 13, 13, "$.claims[1].id", "\"count\"", "another id")]
    [InlineData("13,14%", " ", "empty_text", 12, 63, "$.claims[0].text", "\" \"", "a text that is not blank")]
    [InlineData("trained / target", "", "empty_text", 12, 84, "$.claims[0].formula", "\"\"", "a text that is not blank")]
    [InlineData("trained / target", "is_short + 1", "unknown_id", 12, 84, "$.claims[0].formula", "\"is_short + 1\"", "the id of a figure, or of a claim with a \"text\"")]
    [InlineData("\"quote\"", "\"unit\": \"\", \"quote\"", "comparison_with_figure", 13, 64, "$.claims[1].unit", "\"\"", "no \"unit\" (the words go into \"quote\")")]
    [InlineData("\"số liệu từng năm không được in\"", "false", "wrong_type", 14, 58, "$.claims[2].unchecked", "false", "a text \"...\"")]
    public void Errors_of_a_claim_stand_at_its_member(
        string text, string replacement, string code, int line, int column, string path, string? value, string expected) =>
        Check(ReportText.ErrorOf(text, replacement), code, line, column, path, value, expected);

    // The only figure stands on line 3, behind one space.
    [Theory]
    [InlineData("""{ "id": "x" }""", "a figure without text")]
    [InlineData("""{ "id": "x", "exact": true, "label": "số" }""", "a figure without text")]
    [InlineData("""{ "id": "x", "value": 5 }""", "\"decimals\" is missing")]
    [InlineData("""{ "id": "x", "decimals": 0 }""", "the number is missing")]
    [InlineData("""{ "id": "x", "unit": "%", "hedge": "gần" }""", "the number is missing")]
    public void A_figure_needs_a_text_or_a_value_with_decimals(string figure, string problem)
    {
        DocumentError error = ReportText.ErrorOf(ReportText.Of(" " + figure));
        Check(error, "missing_member", 3, 2, "$.figures[0]", figure, error.Expected.English);
        Assert.Equal(problem, error.Problem.English);
        Assert.Contains("\"value\" with \"decimals\"", error.Expected.English, StringComparison.Ordinal);
    }

    // Behind the figure on line 3 and the line of "claims": line 5.
    [Theory]
    [InlineData("""{ "id": "x", "text": "1" }""", "formula_or_unchecked", "a claim without formula")]
    [InlineData("""{ "id": "x", "formula": "a", "unchecked": "" }""", "formula_or_unchecked", "a claim with both a formula and \"unchecked\"")]
    [InlineData("""{ "id": "x", "formula": "a + 1", "quote": "câu" }""", "missing_member", "a claim without figure")]
    [InlineData("""{ "id": "x", "unchecked": "không in", "value": 5 }""", "missing_member", "\"decimals\" is missing")]
    [InlineData("""{ "id": "x", "unchecked": "không in", "unit": "%" }""", "missing_member", "the number is missing")]
    public void A_claim_needs_what_it_claims_and_why(string claim, string code, string problem)
    {
        DocumentError error = ReportText.ErrorOf(ReportText.Of("""{ "id": "a", "text": "1" }""", claim));
        Check(error, code, 5, 1, "$.claims[0]", claim, error.Expected.English);
        Assert.Equal(problem, error.Problem.English);
    }

    // 29 digits have the 29th too much. "419 triệu đồng trên " are 20 characters, so that 38 is the 21st.
    [Theory]
    [InlineData("hỗ trợ 5 tỷ", 1, "another word before the number")]
    [InlineData("khoảng", 7, "expected a digit")]
    [InlineData("1.234.56", 6, "expected a group of exactly three digits behind '.' (decimals stand behind ',')")]
    [InlineData("1,5,5", 4, "expected one decimal comma, with nothing but digits behind it")]
    [InlineData(TwentyNineDigits, 29, "expected at most 28 digits")]
    [InlineData("0," + TwentyNineDigits, 31, "expected at most 28 digits")]
    [InlineData("0,00000000000000000000000000001", 31, "expected at most 28 digits behind ','")]
    [InlineData("79.228.162.514.264.337.593.543.950 tỷ", 1, "too large; at most 28 digits in đồng or in the base unit")]
    [InlineData("57/63", 3, "a fraction; state its two numbers as two figures")]
    [InlineData("20-30 lao động", 3, "from one number to another; state them as two figures")]
    [InlineData("tăng 3,1 lần", 6, "\"tăng ... lần\" can be read two ways")]
    [InlineData("giảm -5%", 6, "a sign after \"giảm\"")]
    [InlineData("419 triệu đồng trên 38 đề án", 21, "a second number; a figure has one")]
    [InlineData("5 trăm lao động", 3, "an unclear unit")]
    [InlineData("5 cơ sở 中", 9, "a character that Vietnamese text does not have")]
    public void A_text_that_is_no_figure_names_id_place_and_reason(string text, int place, string reason)
    {
        const string Expected = "a figure as in \"18.400 lao động\", \"gần 9.500 tỷ đồng\" or \"13,14%\"";
        DocumentError error = UnreadableOf("18.400 lao động", text);
        Check(error, "unreadable_figure", 7, 66, "$.figures[0].text", $"\"{text}\"", Expected);
        Assert.StartsWith($"\"trained\": not a printed figure, at character {Number(place)}: {reason}", error.Problem.English, StringComparison.Ordinal);
        Assert.StartsWith($"\"trained\": không đọc được số liệu, ký tự thứ {Number(place)}: ", error.Problem.Vietnamese, StringComparison.Ordinal);

        // Of a claim as of a figure, checked or not.
        Check(UnreadableOf("13,14%", text), "unreadable_figure", 12, 63, "$.claims[0].text", $"\"{text}\"", Expected);
        Check(UnreadableOf("5,93%", text), "unreadable_figure", 14, 36, "$.claims[2].text", $"\"{text}\"", Expected);
    }

    [Fact]
    public void A_text_is_at_most_500_characters_long() => Assert.Equal(
        "\"trained\": not a printed figure, at character 501: the text is longer than 500 characters",
        UnreadableOf("18.400 lao động", "5 " + new string('a', 499)).Problem.English);

    [Fact]
    public void Of_many_unreadable_texts_the_first_hundred_are_told_with_their_places()
    {
        ReportDocument document = ReportText.Read(ReportText.Of(string.Join(",\n", Enumerable.Range(0, 101).Select(i => FormattableString.Invariant($$"""{ "id": "f{{i}}", "text": "?" }""")))));
        Assert.Equal(100, document.UnreadableTexts.Length);
        Assert.Equal(102, document.UnreadableTexts[^1].Line);
        Assert.All(document.Figures, figure => Assert.Equal(FigureFailureReason.UnknownWord, figure.Failure!.Value.Reason));
    }

    // What is stated beside a text that cannot be read must itself be right.
    [Theory]
    [InlineData("\"unit\": \"5 xã\"", "unknown_unit")]
    [InlineData("\"hedge\": \"rất gần\"", "unknown_word")]
    public void A_wrong_unit_or_hedge_beside_an_unreadable_text_is_an_error(string member, string code) =>
        Assert.Equal(code, ReportText.ErrorOf(ReportText.Of($$"""{ "id": "x", "text": "57/63", {{member}} }""")).Code);

    // On line 3: { "id": "x", "value": has 22 characters, with a text of 15 and of 16 characters in between 37, and "decimals": in its place 41.
    [Theory]
    [InlineData("""{ "id": "x", "value": 1.55, "decimals": 1 }""", "value", 23, "1.55", "at most 1 decimals, or more \"decimals\"")]
    [InlineData("""{ "id": "x", "value": -0.05, "decimals": 0 }""", "value", 23, "-0.05", "at most 0 decimals, or more \"decimals\"")]
    [InlineData("""{ "id": "x", "text": "1,5", "value": 1.55 }""", "value", 38, "1.55", "at most 1 decimals, or more \"decimals\"")]
    [InlineData("""{ "id": "x", "text": "1,55", "decimals": 1 }""", "decimals", 42, "1", "at most 1 decimals, or more \"decimals\"")]
    public void A_number_with_more_decimals_than_are_printed_is_an_error_at_its_member(string figure, string member, int column, string value, string expected) =>
        Check(ReportText.ErrorOf(ReportText.Of(figure)), "bad_value", 3, column, "$.figures[0]." + member, value, expected);

    [Fact]
    public void An_error_of_a_figure_is_one_line_in_both_languages()
    {
        DocumentError error = UnreadableOf("18.400 lao động", "57/63");
        Assert.Equal(
            "test.json: dòng 7, cột 66, $.figures[0].text: \"trained\": không đọc được số liệu, ký tự thứ 3: phân số; hãy ghi tử số và mẫu số thành hai số liệu "
            + "(giá trị: \"57/63\"); cần một số liệu như \"18.400 lao động\", \"gần 9.500 tỷ đồng\", \"13,14%\".",
            error.Describe());
        Assert.Equal(
            "test.json: line 7, column 66, $.figures[0].text: \"trained\": not a printed figure, at character 3: a fraction; state its two numbers as two figures "
            + "(value: \"57/63\"); expected a figure as in \"18.400 lao động\", \"gần 9.500 tỷ đồng\" or \"13,14%\".",
            error.Describe(DisplayLanguage.English));
    }

    // A number that decimal holds, but not in đồng: 1e28 tỷ would be 1e37 đồng.
    [Theory]
    [InlineData("""{ "id": "x", "value": 1e28, "decimals": 0, "unit": "tỷ" }""")]
    [InlineData("""{ "id": "x", "text": "5 nghìn tỷ", "value": 1e17 }""")]
    [InlineData("""{ "id": "x", "text": "79228162514264337593543950", "unit": "tỷ" }""")]
    public void A_value_too_large_in_its_unit_is_an_error_of_the_figure(string figure)
    {
        DocumentError error = ReportText.ErrorOf(ReportText.Of(figure));
        Check(error, "too_large", 3, 1, "$.figures[0]", error.Value, "at most 28 digits in đồng or in the base unit");
        Assert.StartsWith("{ \"id\": \"x\", ", error.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trained / ", 11, "an operand: a number, a name in lower case, a function, '-' or '('")]
    [InlineData("Trained / target", 1, "an operand: a number, a name in lower case, a function, '-' or '('")]
    [InlineData("trained target", 9, "an operator + - * /, a comparison or the end of the formula")]
    [InlineData("trained % target", 9, "an operator + - * /, a comparison or the end of the formula")]
    [InlineData("(trained", 9, "')' or an operator")]
    [InlineData("sum", 4, "'(' behind the function name sum")]
    [InlineData("total(trained)", 1, "one of the functions sum, mean, median, min, max, round, growth, cagr, geomean, count")]
    [InlineData("1 + round(trained)", 5, "2 arguments of round")]
    [InlineData("trained = target = fund", 18, "the end of the formula; one comparison only")]
    [InlineData("sum(trained < target)", 13, "')'; comparisons stand only at the top or in count")]
    [InlineData("count(trained)", 7, "a comparison as the argument of count")]
    [InlineData("1. / target", 3, "a digit behind '.'")]
    [InlineData("1,5 * target", 2, "an operator + - * /, a comparison or the end of the formula")]
    [InlineData("target - " + TwentyNineDigits, 10, "a number of at most 28 digits")]
    [InlineData("a. / target", 3, "a lower-case letter, a digit or '_' behind '.'")]
    public void A_formula_that_is_none_names_the_place_and_what_was_expected(string formula, int place, string expected)
    {
        DocumentError error = ReportText.ErrorOf("trained / target", formula);
        Check(error, "bad_formula", 12, 84, "$.claims[0].formula", $"\"{formula}\"", expected);
        Assert.Equal($"not a formula, at character {Number(place)}: expected {expected}", error.Problem.English);
        Assert.StartsWith($"công thức sai, ký tự thứ {Number(place)}: cần ", error.Problem.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_too_deep_or_too_long_is_an_error()
    {
        // The 201st parenthesis; of 1+1+...+1 with 5.001 ones and 5.000 signs, the last sign: 4.999 pairs of "1+" and a "1" stand in front of it.
        DocumentError deep = ReportText.ErrorOf("trained / target", new string('(', 100_000));
        Assert.Equal(("bad_formula", "not a formula, at character 201: expected at most 200 levels of nesting"), (deep.Code, deep.Problem.English));
        DocumentError wide = ReportText.ErrorOf("trained / target", string.Join('+', Enumerable.Repeat("1", 5_001)));
        Assert.Equal(("bad_formula", "not a formula, at character 10000: expected at most 10000 nodes"), (wide.Code, wide.Problem.English));
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
        Assert.Equal("the id of a figure or claim", ReportText.ErrorOf(ReportText.Of(string.Empty, """{ "id": "x", "formula": "a < 1" }""")).Expected.English);
    }

    [Fact]
    public void A_claim_without_figure_is_no_operand()
    {
        // A comparison, and an unchecked claim of which nothing is printed.
        DocumentError comparison = ReportText.ErrorOf("trained / target", "trained / is_short");
        Assert.Equal("claim \"attainment\": \"is_short\" has no figure", comparison.Problem.English);
        DocumentError uncheckedClaim = ReportText.ErrorOf(ReportText.Of(string.Empty, """{ "id": "x", "text": "1", "formula": "y" }, { "id": "y", "unchecked": "không in" }"""));
        Check(uncheckedClaim, "unknown_id", 5, 38, "$.claims[0].formula", "\"y\"", "the id of a figure, or of a claim with a \"text\"");
    }

    // Each claim by the next; "y" uses a circle without being in it.
    [Theory]
    [InlineData("a", "a", "a → a", 0)]
    [InlineData("a b", "b a", "a → b → a", 0)]
    [InlineData("a b c", "c a b", "a → c → b → a", 0)]
    [InlineData("y a b", "a b a", "a → b → a", 1)]
    [InlineData("a b c d e f g", "b c d e f g a", "a → b → c → d → e → f → g → a", 0)]
    [InlineData("a b c d e f g h", "b c d e f g h a", "a → b → c → d → e → f → g → ... → a", 0)]
    public void Formulas_in_a_circle_are_an_error_at_its_first_claim(string ids, string uses, string circle, int first)
    {
        string claims = string.Join(",\n", ids.Split(' ').Zip(uses.Split(' '), (id, used) => $$"""{ "id": "{{id}}", "text": "1", "formula": "{{used}}" }"""));
        DocumentError error = ReportText.ErrorOf(ReportText.Of(string.Empty, claims));

        // The claims stand on lines 5, 6, ...; { "id": "a", "text": "1", "formula": is 37 characters with the space behind it.
        Check(error, "circle", 5 + first, 38, $"$.claims[{Number(first)}].formula", $"\"{uses.Split(' ')[first]}\"", "a formula that does not use itself");
        Assert.Equal($"formulas in a circle: {circle}", error.Problem.English);
        Assert.Equal($"công thức vòng lặp: {circle}", error.Problem.Vietnamese);
    }

    [Fact]
    public void A_circle_of_20_000_claims_is_found_and_shortened()
    {
        StringBuilder claims = new();
        for (int i = 0; i < 20_000; i++)
        {
            claims.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",\n")}{{ \"id\": \"c{i}\", \"text\": \"1\", \"formula\": \"c{(i + 1) % 20_000}\" }}");
        }

        Assert.Equal("formulas in a circle: c0 → c1 → c2 → c3 → c4 → c5 → c6 → ... → c0", ReportText.ErrorOf(ReportText.Of(string.Empty, claims.ToString())).Problem.English);
    }

    [Fact]
    public void A_long_id_is_shortened_in_every_message()
    {
        // At most 200 bytes of it: 197 and three points; 40 in a circle, which may have many.
        string id = new('a', 100_000), shown = new string('a', 197) + "...";
        Assert.Equal($"\"{shown}\" stands twice", ReportText.ErrorOf(ReportText.Of($$"""{ "id": "{{id}}", "text": "1" }, { "id": "{{id}}", "text": "1" }""")).Problem.English);
        Assert.StartsWith($"\"{shown}\": not a printed figure", ReportText.Read(ReportText.Of($$"""{ "id": "{{id}}", "text": "?" }""")).UnreadableTexts[0].Problem.English, StringComparison.Ordinal);
        Assert.Equal($"claim \"{shown}\": there is no figure \"{shown}\"", ProblemOf(id + "b"));
        Assert.Equal($"formulas in a circle: {new string('a', 37)}... → {new string('a', 37)}...", ProblemOf(id));

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
    public void A_text_that_is_no_Unicode_is_an_error_at_its_place()
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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Check(DocumentError error, string code, int line, int column, string path, string? value, string expected)
    {
        Assert.Equal((code, path, value), (error.Code, error.Path, error.Value));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Equal(expected, error.Expected.English);
        Assert.Equal("test.json", error.DocumentName);

        // Both descriptions carry the place.
        Assert.StartsWith($"test.json: dòng {Number(line)}, cột {Number(column)}, {path}: ", error.Describe(), StringComparison.Ordinal);
        Assert.StartsWith($"test.json: line {Number(line)}, column {Number(column)}, {path}: ", error.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }
}
