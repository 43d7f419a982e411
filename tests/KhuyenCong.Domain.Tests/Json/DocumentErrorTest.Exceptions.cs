using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Tests;

public partial class DocumentErrorTest
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    // The path leads from the sender's own object on into the value of the library; what is wrong in the application's own members is
    // reported in the same words.
    [Theory]
    [InlineData("""{ "name": "x", "rows": [ { "period": "2026" }, { "period": "2026-Q5" } ] }""", "bad_value $.rows[1].period")]
    [InlineData("""{ "name": "x", "rows": [ { "figure": { "indicator": 1 } } ] }""", "wrong_type $.rows[0].figure.indicator")]
    [InlineData("""{ "name": "x", "rows": [ { "money": "1.500" } ] }""", "unreadable_figure $.rows[0].money")]
    [InlineData("""{ "name": "x", "rows": [ { "perod": "2026" } ] }""", "unknown_member $.rows[0].perod")]
    [InlineData("""{ "name": 5 }""", "wrong_type $.name")]
    [InlineData("""{ "name": "x", "percent": "50" }""", "wrong_type $.percent")]
    [InlineData("""{ "name": "x", "percent": 1e99 }""", "wrong_type $.percent")]
    [InlineData("[]", "wrong_type $")]
    [InlineData("{ \"name\": ", "json_syntax $.name")]
    [InlineData("", "json_syntax $")]
    [InlineData("{}", "missing_member $")]
    public void What_the_serializer_throws_is_an_error_at_the_member_of_the_sender(string json, string expected)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Sent>(json, s_options));
        DocumentError error = Assert.Single(DocumentError.Of(new InvalidOperationException("as a web server wraps it", exception)));
        Assert.Equal(expected, $"{error.Code} {error.Path}");
        Assert.Contains($"{error.Path}: ", error.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_is_read()
    {
        Sent sent = new() { Name = "x", Percent = 5, Rows = [new SentRow(ReportingPeriod.Year(2026), null, Vnd.FromMillions(3))] };
        Sent read = JsonSerializer.Deserialize<Sent>("""{ "name": "x", "percent": 5, "rows": [ { "period": "2026", "money": "3 triệu" } ] }""", s_options)!;
        Assert.Equal((sent.Name, sent.Percent, sent.Rows[0]), (read.Name, read.Percent, Assert.Single(read.Rows!)));
        Assert.Equal(
            new TwoRequired { First = "a", SecondOne = "b" },
            JsonSerializer.Deserialize<TwoRequired>("""{ "first": "a", "second_one": "b" }""", s_options));
    }

    [Fact]
    public void Every_required_member_that_is_missing_is_an_error()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TwoRequired>("{}", s_options));
        Assert.Equal(
            ["thiếu thành phần \"first\"", "thiếu thành phần \"second_one\""], DocumentError.Of(exception).Select(error => error.Problem.Vietnamese));
    }

    [Fact]
    public void Every_error_of_a_document_is_reported_and_of_a_whole_body_with_its_line()
    {
        DocumentException document = Assert.Throws<DocumentException>(() => DocumentText.Read(DocumentText.Altered("18400", "-18400")));
        Assert.Equal(document.Errors, DocumentError.Of(document));
        JsonException body = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ObservationDocument>(DocumentText.Altered("18400", "-18400")));
        DocumentError error = Assert.Single(DocumentError.Of(body));
        Assert.Equal(("$.observations[0].value", 6), (error.Path, error.Line));
        JsonException inList = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ObservationDocument[]>($"[{DocumentText.Altered("18400", "-18400")}]"));
        DocumentError within = Assert.Single(DocumentError.Of(inList));
        Assert.Equal(("$[0].observations[0].value", 0), (within.Path, within.Line));
    }

    [Theory]
    [InlineData(null, "$.levels[0].rate_percent", "$.in_force_from")]
    [InlineData("camel", "$.levels[0].ratePercent", "$.inForceFrom")]
    public void The_faults_of_a_definition_are_errors_at_the_members_of_its_form(string? naming, string rate, string day)
    {
        SupportNormDefinition definition = new()
        {
            Document = new("1", LegalDocumentKind.Circular, new("x")),
            Levels = [new SupportLevelDefinition { Content = SupportTable.National.GetContent("brand"), RatePercent = 0 }],
        };
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new SupportNorm(definition));
        DocumentError[] errors = [.. DocumentError.Of(exception, naming is null ? null : JsonNamingPolicy.CamelCase)];
        Assert.Equal([$"missing_member {day}", $"bad_value {rate}"], errors.Select(error => $"{error.Code} {error.Path}"));
        Assert.Equal("0", errors[1].Value);
    }

    [Fact]
    public void The_failures_of_a_validator_are_errors_and_its_warnings_are_not()
    {
        ValidationException exception = new(
        [
            new("Rows[1].MoneyAsked", "chưa nêu số tiền.") { ErrorCode = "missing_member" },
            new("[2].Value", " ") { ErrorCode = "strange" },
            new(string.Empty, "cả biểu mẫu sai.") { ErrorCode = "whole" },
            new("Name", "chỉ để biết.") { ErrorCode = "warned", Severity = Severity.Warning },
        ]);
        DocumentError[] errors = [.. DocumentError.Of(exception)];
        Assert.Equal(
            ["missing_member $.rows[1].money_asked chưa nêu số tiền.", "strange $[2].value strange", "whole $ cả biểu mẫu sai."],
            errors.Select(error => $"{error.Code} {error.Path} {error.Problem}"));
        Assert.Equal("JSON: $.rows[1].money_asked: chưa nêu số tiền.", errors[0].Describe());
    }

    [Fact]
    public void An_exception_that_is_not_about_data_has_no_errors()
    {
        Assert.Empty(DocumentError.Of(new InvalidOperationException("x", new InvalidCastException("y"))));
        Assert.Throws<ArgumentNullException>(() => DocumentError.Of(null!));
    }

    [Fact]
    public void An_error_is_written_as_JSON_with_code_path_and_both_messages_and_never_read()
    {
        DocumentError error = new(ErrorCode.WrongType, "x.json", 3, 7, "$.a", new Fault(new("sai kiểu", "wrong type"), new("một số", "a number")), "\"5\"");
        Assert.Equal(
            """{"code":"wrong_type","path":"$.a","line":3,"column":7,"message":{"vi":"sai kiểu (giá trị: \"5\"); cần một số.","en":"wrong type (value: \"5\"); expected a number."}}""",
            JsonSerializer.Serialize(error, JsonWays.Readable));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<DocumentError>("{}"));
    }

    internal sealed record Sent
    {
        public required string Name { get; init; }

        public decimal Percent { get; init; }

        public SentRow[]? Rows { get; init; }
    }

    internal sealed record SentRow(ReportingPeriod Period, ObservationInput? Figure, Vnd Money);

    internal sealed record TwoRequired
    {
        public required string First { get; init; }

        public required string SecondOne { get; init; }
    }
}
