using System.Net;
using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>Each kind of data that do not fit: an answer names code, path and what was expected, and none is 500.</summary>
public sealed partial class DepartmentTest
{
    private static readonly string[] BadBodies =
        ["{bad", "", "null", "5", "\"x\"", "[]", "{}", "[null]", "[5]", "{\"nope\":1}", "[{\"nope\":1}]", "{\"\\ud800\":\"\\ud800\"}", "[\"\\ud800\"]", "{\"id\":1,\"id\":2}"];

    private static readonly string[] BadValues = ["x", "-1", "99999999999999999999", "2026-13-01", "%00", "%ED%A0%80", "1.500", "quý V năm 2020", "568,000 VND", "0001-01-01", "9999-12-31"];

    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        // Another text instead of one in a good body; code and path.
        { "/figures", "\"value\": 18400", "\"valeu\": 18400", "unknown_member", "$[0].valeu" },
        { "/figures", "\"value\": 18400", "\"value\": 18400, \"value\": 1", "duplicate_member", "$[0].value" },
        { "/figures", "18400", "\"18400\"", "wrong_type", "$[0].value" },
        { "/figures", "18400", "-1", "negative_value", "$[0].value" },
        { "/figures", "18400", "18400.0000000000000000000000000000001", "number_not_exact", "$[0].value" },
        { "/figures", "trained_workers", "trained_worker", "unknown_indicator", "$[0].indicator" },
        { "/figures", "lao động", "mô hình", "wrong_unit", "$[0].unit" },
        { "/figures", "nation", "province:ha_tay", "unknown_reporting_unit", "$[0].reporting_unit" },
        { "/figures", "nation", "province:gia_lai_2025", "unknown_reporting_unit", "$[0].reporting_unit" },
        { "/figures", "2017", "2020-2014", "bad_value", "$[0].period" },
        { "/figures", "\"unit\"", "\"status\": 2, \"unit\"", "wrong_type", "$[0].status" },
        { "/figures", "\"unit\"", "\"status\": \"done\", \"unit\"", "unknown_word", "$[0].status" },
        { "/requests", "1 tỷ 200 triệu", "1.200", "unreadable_figure", "$.support.units[0].cost" },
        { "/requests", "1 tỷ 200 triệu", "568,000 VND", "unreadable_figure", "$.support.units[0].cost" },
        { "/requests", "1 tỷ 200 triệu", "nhiều", "unreadable_figure", "$.support.units[0].cost" },
        { "/requests", "1 tỷ 200 triệu", "2.000 tỷ", "bad_value", "$.support" },
        { "/requests", "250 triệu đồng", "301 triệu đồng", "above_support_ceiling", "$.requested" },
        { "/requests", "\"250 triệu đồng\"", "0", "request_not_positive", "$.requested" },
        { "/requests", "\"requested\": \"250 triệu đồng\",", "", "missing_member", "$.requested" },
        { "/requests", "Cơ sở A", " ", "missing_member", "$.establishment" },
        { "/requests", "advanced_machinery", "advanced_machine", "unknown_id", "$.support.content" },
        { "/requests", "\"national\"", "\"kcqg\"", "unknown_word", "$.support.source" },
        { "/requests", "\"national\"", "\"counterpart\"", "unknown_word", "$.support.source" },
        { "/requests", "\"date\"", "\"province\": \"ha_tay\", \"date\"", "unknown_id", "$.support.province" },
        { "/requests", "2018-06-01", "2018-06-31", "bad_value", "$.support.date" },
        { "/requests", "2018-06-01", "0001-01-01", "bad_value", "$.support" },
        { "/circulars", "\"number\": \"01/2026/TT-MINH-HOA\"", "\"number\": \" \"", "missing_member", "$.document" },
        { "/circulars", "01/2026/TT-MINH-HOA", "not_known", "bad_value", "$.document" },
        { "/circulars", "01/2026/TT-MINH-HOA", "28/2018/TT-BTC", "duplicate_id", "$.document.number" },
        { "/circulars", "2026-11-10", "10/11/2026", "wrong_type", "$.in_force_from" },
        { "/circulars", "foreign_fair", "no_such_content", "missing_member", "$.levels[0].content" },
        { "/circulars", "40", "0", "bad_value", "$.levels[0].rate_percent" },
        { "/circulars", "\"400 triệu đồng\"", "0", "bad_value", "$.levels[0].cap" },
        { "/programs/form", "ha_noi_2026_2030", "2026", "bad_value", "$.id" },
        { "/programs/form", "\"ha_noi\"", "\"binh_dinh\"", "unknown_id", "$.province" },
        { "/programs/form", "2030-12-31", "2025-12-31", "bad_value", "$.implemented_through" },
        { "/programs/form", "machinery_establishments", "machinery", "unknown_indicator", "$.targets[0].indicator" },
        { "/programs/form", "\"upper_value\": 400", "\"upper_value\": 200", "bad_value", "$.targets[0].upper_value" },
        { "/programs/form", "\"decision\"", "\"decree45\"", "unknown_word", "$.citation.document.kind" },
        { "/programs", "khuyencong-program/1", "khuyencong-program/9", "unknown_format", "$.format" },
        { "/reports", "khuyencong-report/1", "khuyencong-program/1", "unknown_format", "$.format" },
        { "/amounts", "500", "568,000 VND", "ambiguous_comma", "$[0]" },
        { "/amounts", "500", "hai", "unknown_word", "$[0]" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_body_that_does_not_fit_is_refused_at_its_member(string address, string text, string replacement, string code, string path)
    {
        string good = address switch
        {
            "/figures" => $"[ {Figure} ]",
            "/requests" => Request,
            "/circulars" => Circular,
            "/programs/form" => ProgramForm,
            "/programs" => Program,
            "/reports" => Report,
            _ => """[ "500" ]""",
        };
        string bad = good.Replace(text, replacement, StringComparison.Ordinal);
        Assert.NotEqual(good, bad);
        Assert.Contains($"{code} {path}", ErrorsOf(await SendAsync(HttpMethod.Post, address, bad)));
    }

    [Theory]
    [InlineData("/leverage?capital=1.500&state=1 tỷ", "unreadable_figure $.capital")]
    [InlineData("/leverage?state=1 tỷ", "wrong_type $.capital")]
    [InlineData("/progress/trained_worker?today=2018-06-30", "unknown_indicator $.indicator")]
    [InlineData("/progress/trained_workers?today=30/6/2018", "wrong_type $.today")]
    [InlineData("/progress/trained_workers?today=1/3/2017", "wrong_type $.today")]
    [InlineData("/requests?since=1/3/2017", "wrong_type $.since")]
    [InlineData("/progress/trained_workers?today=2050-01-01", "unknown_id $.today")]
    [InlineData("/progress/trained_workers?today=2026-06-30", "unknown_id $.indicator")]
    [InlineData("/regions/no_scheme/promotion_funding/2020", "unknown_id $.scheme")]
    [InlineData("/regions/report_2014_2020/promotion_funding/quý V năm 2020", "bad_value $.period")]
    [InlineData("/requests/leverage?source=KCX", "unknown_word $.source")]
    [InlineData("/figures/0", "unknown_id $.id")]
    [InlineData("/figures/x", "wrong_type $.id")]
    [InlineData("/programs/no_program", "unknown_id $.id")]
    public async Task An_address_that_does_not_fit_is_refused_at_its_parameter(string address, string error) =>
        Assert.Equal(error, Assert.Single(ErrorsOf(await SendAsync(HttpMethod.Get, address))));

    // Figures of another place, of a later period, of a scheme that does not divide them: no error, but a result that says why it has no number.
    [Theory]
    [InlineData("/progress/supported_clusters?today=2018-06-30", "missing_actual")]
    [InlineData("/regions/report_2014_2020/promotion_funding/2027", "missing_figure")]
    [InlineData("/regions/after_merger_2025/promotion_funding/2013", "missing_figure")]
    [InlineData("/regions/report_2014_2020/trained_workers/2017", "missing_figure")]
    [InlineData("/progress/trained_workers?today=2017-12-31", "overlapping_periods")]
    [InlineData("/progress/fair_participations?today=2018-06-30", "other_period")]
    [InlineData("/leverage?capital=1 tỷ&state=0 đồng", "zero_divisor")]
    public async Task Figures_that_do_not_belong_together_give_a_result_that_is_not_defined(string address, string reason)
    {
        const string Later = """{ "indicator": "fair_participations", "reporting_unit": "nation", "period": "2021", "value": 5, "unit": "lượt cơ sở CNNT" }""";
        await PostAsync("/figures", $"[ {Figure}, {Figure}{(address.Contains("fair", StringComparison.Ordinal) ? $", {Later}" : string.Empty)} ]");
        JsonNode result = await GetAsync(address);
        Assert.Equal((false, reason), ((bool)result["defined"]!, (string?)result["reason"]));
        Assert.NotEmpty((string)result["sentence"]!["vi"]!);
    }

    // The addresses are those that the application itself lists.
    [Fact]
    public async Task No_address_returns_500_whatever_is_sent()
    {
        // SQLite cannot take a date apart: its fallback has no months.
        JsonNode api = await GetAsync("/openapi/v1.json");
        foreach ((string template, JsonNode? operations) in api["paths"]!.AsObject().Where(path => path.Key is not "/requests/months" || PostgreSqlServer.IsThere))
        {
            foreach ((string method, JsonNode? operation) in operations!.AsObject())
            {
                JsonArray parameters = operation!["parameters"]?.AsArray() ?? [];
                bool hasBody = operation["requestBody"] is not null || method is "put";
                foreach (string address in Addresses(template, parameters))
                {
                    foreach (string? body in hasBody ? BadBodies : (string?[])[null])
                    {
                        (HttpStatusCode status, JsonNode? answer) = await SendAsync(new HttpMethod(method.ToUpperInvariant()), address, body);
                        string asked = $"{method} {address} {body}: {status} {answer?.ToJsonString(Readable)}";
                        Assert.True((int)status < 500 && (status == HttpStatusCode.OK || answer?["errors"] is not null), asked);
                        Assert.True(status == HttpStatusCode.OK || ErrorsOf((status, answer)).All(error => error.Contains(" $", StringComparison.Ordinal)), asked);
                    }
                }
            }
        }
    }

    /// <summary>The address with each bad value in each of its parameters.</summary>
    private static IEnumerable<string> Addresses(string template, JsonArray parameters)
    {
        if (parameters.Count == 0)
        {
            return [template];
        }

        return BadValues.Select(value =>
        {
            // A server refuses a path that is no text before it looks for an address.
            string path = parameters.Where(parameter => (string?)parameter!["in"] is "path")
                .Aggregate(template, (address, parameter) => address.Replace($"{{{parameter!["name"]}}}", value.StartsWith('%') ? "x" : value, StringComparison.Ordinal));
            return path + "?" + string.Join('&', parameters.Where(parameter => (string?)parameter!["in"] is "query").Select(parameter => $"{parameter!["name"]}={value}"));
        });
    }
}
