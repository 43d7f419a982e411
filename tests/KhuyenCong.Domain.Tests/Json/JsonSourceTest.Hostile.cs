using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

/// <content>Documents that are long, endless or deep, or whose texts forge lines: refused with a short error on one line.</content>
public partial class JsonSourceTest
{
    private const string Signs = "\\u0000\\r\\n\u202E\u2028\uFEFF";

    private static readonly string[] Formats = ["khuyencong-observations/1", "khuyencong-program/1", "khuyencong-support-table/1", "khuyencong-report/1", "khuyencong-catalogue/1"];

    private static readonly string Megabyte = new('a', 1_000_000);

    private static readonly string LongLiteral = "{\"x\":tru" + new string('\n', 1_000) + new string('u', 16_000_000);

    private static readonly string SignsByTheMegabyte = string.Concat(Enumerable.Repeat(Signs, 60_000));

    private static List<string> Hostile
    {
        get
        {
            string rest = new('u', 2_000_000);
            List<string> texts =
            [
                $$"""{"x":tru{{rest}}""", $$"""{"x":tru' is ' LineNumber: 1 {{rest}}""", $"nul\n{rest}", $"-{rest}", $"1.{rest}", $"1{new string('0', 1_000_000)}", $"\"{rest}", $"\"\\u{rest}",
                $"\"a\u0001{rest}", $$"""{"{{rest}}""", $$"""{"{{Megabyte}}" 1""", $"[1]{rest}", "\u202E\u2028", "\u0000\u0007", new string('[', 1_000_000), string.Concat(Enumerable.Repeat("{\"a\":", 200_000)),
                $$"""{"{{Megabyte}}":1}""", $"[{new string(' ', 1_000_000)}]", "{\"\\uD800\":1}", $"\"{Megabyte}\"",
            ];
            foreach (string format in Formats)
            {
                foreach (string hostile in new[] { Megabyte, SignsByTheMegabyte })
                {
                    string text = $"\"{hostile}\"";
                    texts.Add($$"""{"format":"{{format}}",{{text}}:1}""");
                    texts.Add($$"""{"format":"{{format}}","id":{{text}}}""");
                    texts.Add($$"""{"format":"{{format}}","id":"a","name":{ {{text}}: 1 } }""");
                    texts.Add($$"""{"format":"{{format}}","id":"a","title":"b","observations":[{ {{text}}: 1 }, { "indicator": {{text}} }, {{text}}, [{{text}}]]}""");
                    texts.Add(Observation("indicator", text, format));
                    texts.Add(Observation("reporting_unit", text, format));
                    texts.Add(Observation("years", text, format));
                    texts.Add(Observation("unit", text, format));
                    texts.Add(Observation("status", text, format));
                    texts.Add(Observation("value", "1e" + Megabyte.Length.ToString(CultureInfo.InvariantCulture), format));
                    texts.Add(Observation("value", new string('9', 1_000_000), format));
                    texts.Add($$"""{"format":"{{format}}","id":"trained_workers","title":{{text}},"observations":[]}""");
                    texts.Add($$"""{"format":"{{format}}","id":"a","supersedes":[{{text}},"unit:{{hostile}}"],"verified":[{ "record":{{text}} }],"units":[{ "id":{{text}} }]}""");
                    texts.Add(Report($$"""{ "id": {{text}}, "text": "1" }, { "id": {{text}}, "text": "1" }"""));
                    texts.Add(Report($$"""{ "id": "a", "text": {{text}} }"""));
                    texts.Add(Report($$"""{ "id": "a", "value": 1, "decimals": 0, "unit": {{text}}, "hedge": {{text}} }"""));
                    texts.Add(Report(string.Empty, $$"""{ "id": {{text}}, "text": "1", "formula": {{text}} }"""));
                    texts.Add(Report(string.Empty, $$"""{ "id": "{{Megabyte}}", "text": "1", "formula": "{{Megabyte}}b + {{Megabyte}}" }"""));
                    texts.Add(Report(string.Empty, $$"""{ "id": "{{Megabyte}}", "text": "1", "formula": "{{Megabyte}}" }"""));
                }
            }

            return texts;
        }
    }

    [Fact]
    public void Every_error_is_short_and_on_one_line()
    {
        foreach (string text in Hostile)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            RequireRefused<ObservationDocument>(utf8);
            RequireRefused<PromotionProgram>(utf8);
            RequireRefused<SupportTable>(utf8);
            RequireRefused<ReportDocument>(utf8);
            RequireRefused<CatalogueDocument>(utf8);
        }
    }

    [Fact]
    public void Every_error_of_a_value_is_short_and_on_one_line()
    {
        foreach (string text in Hostile.Take(20).Concat([$"\"{SignsByTheMegabyte}\"", $$"""{"vi":"{{Megabyte}}","en":1}""", $$"""{"value":1,"unit":"{{Megabyte}}"}"""]))
        {
            RequireRefusedValue<ObservationInput>(text);
            RequireRefusedValue<Quantity>(text);
            RequireRefusedValue<BilingualText>(text);
            RequireRefusedValue<Vnd>(text);
            RequireRefusedValue<YearRange>(text);
            RequireRefusedValue<Province>(text);
            RequireRefusedValue<Hedge>(text);
            RequireRefusedValue<SummationAxes>(text);
        }
    }

    [Fact]
    public void The_name_of_a_document_is_quoted_in_part()
    {
        string name = string.Concat(Enumerable.Repeat("a\r\n\u202E", 100_000));
        DocumentError error = Assert.Throws<DocumentException>(() => ReportDocument.Read("{}"u8.ToArray(), name)).Error;
        Assert.Equal(name, error.DocumentName);
        Assert.StartsWith("a\\u000D\\u000A\\u202Ea", error.Describe(), StringComparison.Ordinal);
        RequireMessage(error.Describe());
        RequireMessage(error.Describe(DisplayLanguage.English));
        DocumentInput<ReportDocument> input = new() { Name = name, Utf8 = "{}"u8.ToArray() };
        Assert.All(new DocumentInputValidator<ReportDocument>().Validate(input).Errors, failure => RequireMessage(failure.ErrorMessage));
    }

    [Fact]
    public void What_the_parser_says_of_a_long_literal_keeps_what_it_expects()
    {
        DocumentError error = Assert.Throws<DocumentException>(() => ReportDocument.Read(Encoding.UTF8.GetBytes(LongLiteral), "a.json")).Error;
        Assert.StartsWith("well-formed JSON (\"'tru\\u000A", error.Expected.English, StringComparison.Ordinal);
        Assert.EndsWith("...' is an invalid JSON literal. Expected the literal 'true'.\")", error.Expected.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_stream_is_read_to_the_limit_and_no_further()
    {
        RequireBounded((utf8, name) => ObservationDocument.Read(utf8, name));
        RequireBounded((utf8, name) => PromotionProgram.Read(utf8, name));
        RequireBounded((utf8, name) => SupportTable.Read(utf8, name));
        RequireBounded((utf8, name) => ReportDocument.Read(utf8, name));
    }

    private static void RequireBounded<T>(Func<Stream, string, T> read)
        where T : class
    {
        using EndlessStream stream = new();
        Assert.Equal("document_too_long", Assert.Throws<DocumentException>(() => read(stream, "a.json")).Error.Code);

        // 16 MB, and a buffer's length more.
        Assert.InRange(stream.BytesRead, 16 * 1024 * 1024, (16 * 1024 * 1024) + (128 * 1024));
    }

    private static string Observation(string member, string value, string format)
    {
        Dictionary<string, string> members = new(StringComparer.Ordinal)
        {
            ["indicator"] = "\"trained_workers\"",
            ["reporting_unit"] = "\"nation\"",
            ["years"] = "\"2020\"",
            ["value"] = "1",
            ["unit"] = "\"lao động\"",
        };
        members[member] = value;
        return $$"""{"format":"{{format}}","id":"a","title":"b","observations":[{ {{string.Join(',', members.Select(pair => $"\"{pair.Key}\":{pair.Value}"))}} }]}""";
    }

    private static string Report(string figures, string claims = "") =>
        $$"""{"format":"khuyencong-report/1","id":"a","title":"b","source":"c","figures":[{{figures}}],"claims":[{{claims}}]}""";

    private static void RequireRefused<T>(byte[] utf8)
        where T : class, IPromotionDocument<T>
    {
        try
        {
            T.Read(utf8, "a.json");
        }
        catch (DocumentException exception)
        {
            RequireMessage(exception.Message);
            Assert.All(exception.Errors, error =>
            {
                RequireMessage(error.Describe());
                RequireMessage(error.Describe(DisplayLanguage.English));
                RequireMessage(error.Path);
                RequireMessage(error.Value ?? string.Empty);
            });
        }
    }

    private static void RequireRefusedValue<T>(string text)
    {
        try
        {
            JsonSerializer.Deserialize<T>(text);
        }
        catch (JsonException exception) when (exception.InnerException is DocumentException)
        {
            RequireMessage(exception.Message);
        }
        catch (JsonException)
        {
            // What the serializer itself says of malformed JSON is not this library's.
        }
    }

    private static void RequireMessage(string message)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(message), 0, 1_024);
        Assert.DoesNotContain(message, c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.DoesNotContain(message.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
    }
}
