using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>A minimal API that takes figures and program documents as JSON, and money, years and provinces in its addresses, over HTTP.</summary>
public sealed class WebApiTest(WebApiApplication application) : IClassFixture<WebApiApplication>
{
    private const string Figure = """{ "indicator": "trained_workers", "reporting_unit": "nation", "period": "2014-2020", "value": 18400, "unit": "lao động" }""";

    [Fact]
    public async Task Figures_are_taken_and_given_back_checked()
    {
        (HttpStatusCode status, JsonNode body) = await PostAsync("/observations", $"[ {Figure} ]");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("trained_workers, nation, giai đoạn 2014 - 2020: 18.400 lao động", (string?)body[0]);
    }

    [Fact]
    public async Task Figures_that_cannot_be_are_a_problem_in_Vietnamese()
    {
        string bad = Figure.Replace("18400", "-1", StringComparison.Ordinal).Replace("nation", "province:ha_tay", StringComparison.Ordinal);
        (HttpStatusCode status, JsonNode body) = await PostAsync("/observations", $"[ {Figure}, {bad} ]");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("Số liệu không hợp lệ", (string?)body["title"]);
        Assert.StartsWith("negative_value: \"lao động\" ", (string?)body["errors"]!["[1].Value"]![0], StringComparison.Ordinal);
        Assert.StartsWith("unknown_reporting_unit: không có tỉnh này ngày 31/12/2020", (string?)body["errors"]!["[1].ReportingUnit"]![0], StringComparison.Ordinal);
        Assert.Equal(2, body["errors"]!.AsObject().Count);
    }

    [Theory]
    [InlineData("\"value\": 18400", "\"valeu\": 18400", "unknown_member", "$.valeu")]
    [InlineData("\"value\": 18400", "\"value\": 18400, \"value\": 1", "duplicate_member", "$.value")]
    [InlineData("18400", "18400.0000000000000000000000000000001", "number_not_exact", "$.value")]
    [InlineData("\"2014-2020\"", "\"2020-2014\"", "bad_value", "$.period")]
    [InlineData("\"unit\": \"lao động\"", "\"unit\": \"lao động\", \"status\": 2", "wrong_type", "$.status")]
    public async Task A_figure_that_cannot_be_read_is_a_problem_with_code_and_path(string text, string replacement, string code, string path)
    {
        (HttpStatusCode status, JsonNode body) = await PostAsync("/observations", $"[ {Figure.Replace(text, replacement, StringComparison.Ordinal)} ]");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("Dữ liệu gửi lên không hợp lệ", (string?)body["title"]);
        JsonNode error = Assert.Single(body["errors"]!.AsArray())!;
        Assert.Equal((code, path), ((string?)error["code"], (string?)error["path"]));
        Assert.Contains("; cần ", (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_travels_with_its_citation_and_is_refused_with_code_and_path()
    {
        string cited = Figure.Replace(
            "\"unit\"",
            """
            "citation": { "document": { "id": "bao_cao", "kind": "report", "title": { "vi": "Báo cáo" }, "verification": "local" }, "section": "III.2" }, "unit"
            """,
            StringComparison.Ordinal);
        (HttpStatusCode status, JsonNode body) = await PostAsync("/figures", $"[ {Figure}, {cited} ]");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse($"[ {Figure}, {cited} ]"), body));

        (status, body) = await PostAsync("/figures", $"[ {Figure.Replace("lao động", "mô hình", StringComparison.Ordinal)} ]");
        JsonNode error = Assert.Single(body["errors"]!.AsArray())!;
        Assert.Equal((HttpStatusCode.BadRequest, "wrong_unit", "$.unit"), (status, (string?)error["code"], (string?)error["path"]));
    }

    [Fact]
    public async Task A_ceiling_is_asked_for_in_JSON()
    {
        // Joint Circular 26/2014 article 6: machinery at most 50%, 200 triệu đồng; half of 900 is more.
        const string Request = """{ "content": "advanced_machinery", "source": "national", "date": "2018-03-01", "units": [ { "cost": 900000000 } ] }""";
        (HttpStatusCode status, JsonNode body) = await PostAsync("/ceilings", Request);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("tối đa 200 triệu đồng", (string?)body, StringComparison.Ordinal);
        (status, body) = await PostAsync("/ceilings", Request.Replace("\"national\"", "\"counterpart\"", StringComparison.Ordinal));
        JsonNode error = Assert.Single(body["errors"]!.AsArray())!;
        Assert.Equal((HttpStatusCode.BadRequest, "unknown_word", "$.source"), (status, (string?)error["code"], (string?)error["path"]));
    }

    [Fact]
    public async Task A_program_document_comes_back_member_for_member()
    {
        string document = await File.ReadAllTextAsync(Path.Combine(Dotnet.Root, "samples", "data", "binh-dinh-2021-2025.json"), TestContext.Current.CancellationToken);
        (HttpStatusCode status, JsonNode body) = await PostAsync("/programs", document);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), body));
        Assert.Equal(JsonNode.Parse(document)!["targets"]!.AsArray().Count, (int)(await PostAsync("/programs/check", document)).Body);
    }

    [Fact]
    public async Task A_body_is_read_and_written_without_blocking()
    {
        byte[] document = await File.ReadAllBytesAsync(
            Path.Combine(Dotnet.Root, "samples", "data", "binh-dinh-2021-2025.json"), TestContext.Current.CancellationToken);
        using ByteArrayContent content = new(document);
        using HttpResponseMessage answer = await application.Client.PutAsync(new Uri("/programs/file", UriKind.Relative), content, TestContext.Current.CancellationToken);
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, text);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), JsonNode.Parse(text)));
    }

    [Fact]
    public async Task Every_error_of_a_program_document_is_named_with_its_line()
    {
        string document = await File.ReadAllTextAsync(Path.Combine(Dotnet.Root, "samples", "data", "binh-dinh-2021-2025.json"), TestContext.Current.CancellationToken);
        string bad = document.Replace("\"nature\": \"flow\"", "\"nature\": \"flou\"", StringComparison.Ordinal);
        int count = document.Split("\"nature\": \"flow\"").Length - 1;
        Assert.True(count > 1);

        (HttpStatusCode status, JsonNode body) = await PostAsync("/programs/check", bad);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("Tài liệu chương trình không hợp lệ", (string?)body["title"]);
        Assert.Equal(count, body["errors"]!.AsObject().Count);
        int line = Array.FindIndex(bad.Split('\n'), text => text.Contains("flou", StringComparison.Ordinal)) + 1;
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"chuong-trinh.json: dòng {line}, cột "), (string?)body["errors"]!["$.indicators[2].nature"]![0], StringComparison.Ordinal);

        (status, body) = await PostAsync("/programs", bad);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(count, body["errors"]!.AsArray().Count);
    }

    [Fact]
    public async Task Money_periods_and_provinces_are_read_from_addresses()
    {
        // 9.500 / 1.737,73 = 5,4669...
        Assert.Equal(
            "trung bình cứ 01 đồng vốn từ ngân sách nhà nước thu hút được 5,5 đồng vốn đầu tư của cơ sở CNNT",
            (string?)(await GetAsync("/leverage?counterpart=9.500 tỷ đồng&state=1.737,73 tỷ đồng")).Body);
        Assert.Equal(
            """{"province":"binh_dinh","period":"2014-2020","name":"Bình Định","money":1500000000,"source":"unstated"}""",
            (await GetAsync("/provinces/binh_dinh/giai đoạn 2014 - 2020")).Body.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("/leverage?counterpart=nhiều&state=1 tỷ đồng", HttpStatusCode.BadRequest, "Yêu cầu không đọc được")]
    [InlineData("/leverage?state=1 tỷ đồng", HttpStatusCode.BadRequest, "Yêu cầu không đọc được")]
    [InlineData("/provinces/binh_dinnh/2014-2020", HttpStatusCode.BadRequest, "Yêu cầu không đọc được")]
    [InlineData("/provinces/binh_dinh/2020-2014", HttpStatusCode.BadRequest, "Yêu cầu không đọc được")]
    [InlineData("/provinces/binh_dinh/quý V năm 2020", HttpStatusCode.BadRequest, "Yêu cầu không đọc được")]
    [InlineData("/provinces/gia_lai_2025/2020", HttpStatusCode.NotFound, "Không có tỉnh này trong kỳ đó")]
    public async Task An_address_that_cannot_be_read_is_a_problem_in_Vietnamese(string address, HttpStatusCode expected, string title)
    {
        (HttpStatusCode status, JsonNode body) = await GetAsync(address);
        Assert.Equal((expected, title), (status, (string?)body["title"]));
    }

    [Fact]
    public async Task An_address_that_answers_with_a_type_without_JSON_breaks_alone_and_says_why_in_the_log()
    {
        Assert.Equal((HttpStatusCode.OK, "ok"), await HealthAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, (await GetAsync("/mistakes/result")).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await GetAsync("/mistakes/member")).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await PostAsync("/mistakes/body", """{ "money": 1, "target": {} }""")).Status);
        Assert.Equal((HttpStatusCode.OK, "ok"), await HealthAsync());
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/observations", $"[ {Figure} ]")).Status);
        Assert.Contains("KhuyenCong.Calculations.Leverage has no JSON form: copy what is to be sent", application.Log, StringComparison.Ordinal);
        Assert.Contains("KhuyenCong.Domain.Target has no JSON form: copy what is to be sent", application.Log, StringComparison.Ordinal);
        Assert.Contains(" Path: $.Target", application.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_becomes_rules_of_support()
    {
        const string Form = """{ "number": "1/2026/TT-MINH-HOA", "inForceFrom": "2026-11-10", "content": "advanced_machinery", "percent": 50, "cap": 400000000 }""";
        (HttpStatusCode status, JsonNode body) = await PostAsync("/norms", Form);
        Assert.Equal((HttpStatusCode.OK, "tối đa 50% chi phí được hỗ trợ, không quá 400 triệu đồng/cơ sở"), (status, (string?)body));
    }

    [Fact]
    public async Task A_form_with_faults_is_a_problem_that_names_each()
    {
        (HttpStatusCode status, JsonNode body) = await PostAsync("/norms", """{ "content": "no_such_content", "percent": 0, "cap": 0 }""");
        Assert.Equal((HttpStatusCode.BadRequest, "Định mức không hợp lệ"), (status, (string?)body["title"]));
        Assert.Equal(
            [
                ("Document", "missing_member"), ("InForceFrom", "missing_member"), ("Levels[0].Content", "missing_member"),
                ("Levels[0].RatePercent", "bad_value"), ("Levels[0].Cap", "bad_value"),
            ],
            body["errors"]!.AsObject().Select(error => (error.Key, ((string?)error.Value![0])!.Split(':')[0])));
        Assert.Equal(
            "bad_value: Levels[0].RatePercent: tỷ lệ không hợp lệ (giá trị: 0); cần phần trăm trên 0, không quá 100, nhiều nhất 4 chữ số thập phân.",
            (string?)body["errors"]!["Levels[0].RatePercent"]![0]);
    }

    [Fact]
    public async Task A_form_becomes_a_program_document()
    {
        const string Form = """
            {
              "id": "ha_noi_2026_2030", "name": "Chương trình minh họa", "province": "ha_noi", "decision": "1/QĐ-MINH-HOA",
              "from": "2026-01-01", "through": "2030-12-31", "budget": { "value": 60, "unit": "tỷ đồng" },
              "targets": [ { "indicator": "machinery_establishments", "value": 300, "upperValue": 400 } ]
            }
            """;
        (HttpStatusCode status, JsonNode body) = await PostAsync("/programs/form", Form);
        Assert.Equal((HttpStatusCode.OK, "khuyencong-program/1", "2026-2030"), (status, (string?)body["format"], (string?)body["years"]));
        Assert.Equal(("1/QĐ-MINH-HOA", "local"), ((string?)body["documents"]![0]!["id"], (string?)body["planned_budget"]!["source"]));
        Assert.Equal((300, 400), ((int)body["targets"]![0]!["value"]!, (int)body["targets"]![0]!["upper_value"]!));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("/programs", body.ToJsonString())).Status);
    }

    [Fact]
    public async Task A_form_of_a_program_with_faults_is_a_problem_that_names_each()
    {
        (HttpStatusCode status, JsonNode body) = await PostAsync(
            "/programs/form",
            """{ "id": "2026", "province": "binh_dinh", "from": "2026-01-01", "through": "2025-12-31", "targets": [ { "indicator": "x", "value": 1 } ] }""");
        Assert.Equal((HttpStatusCode.BadRequest, "Chương trình không hợp lệ"), (status, (string?)body["title"]));
        Assert.Equal(
            ["Id bad_value", "ImplementedThrough bad_value", "Name missing_member", "Citation missing_member", "Targets[0].Indicator missing_member"],
            body["errors"]!.AsObject().Select(error => $"{error.Key} {((string?)error.Value![0])!.Split(':')[0]}"));
    }

    [Fact]
    public async Task A_form_becomes_a_province_s_own_table_with_a_content_of_its_own()
    {
        const string Form = """
            {
              "id": "ha_noi_2026", "name": "Mức hỗ trợ minh họa", "province": "ha_noi", "contentId": "ha_noi.showroom", "contentName": "phòng trưng bày",
              "norm": { "number": "1/2026/QĐ-MINH-HOA", "inForceFrom": "2026-03-01", "percent": 40, "cap": 50000000 }
            }
            """;
        (HttpStatusCode status, JsonNode body) = await PostAsync("/tables", Form);
        Assert.Equal((HttpStatusCode.OK, "khuyencong-support-table/1"), (status, (string?)body["format"]));
        Assert.Equal(("1/2026/QĐ-MINH-HOA", "ha_noi.showroom"), ((string?)body["documents"]![0]!["id"], (string?)body["contents"]![0]!["id"]));
        Assert.Equal("ha_noi.showroom", (string?)body["norms"]![0]!["levels"]![0]!["content"]);
    }

    // Bình Định became part of Gia Lai on 1 July 2025.
    [Fact]
    public async Task A_form_of_a_table_with_faults_is_a_problem_that_names_each()
    {
        const string Form = """
            {
              "id": "2026", "province": "binh_dinh", "contentId": "Phòng", "contentName": "phòng trưng bày",
              "norm": { "number": "1/2026/QĐ-MINH-HOA", "inForceFrom": "2026-03-01", "percent": 40 }
            }
            """;
        (HttpStatusCode status, JsonNode body) = await PostAsync("/tables", Form);
        Assert.Equal((HttpStatusCode.BadRequest, "Bảng mức hỗ trợ không hợp lệ"), (status, (string?)body["title"]));
        Assert.Equal(
            ["Id bad_value", "Name missing_member", "Province unknown_id", "Contents[0].Id bad_value"],
            body["errors"]!.AsObject().Select(error => $"{error.Key} {((string?)error.Value![0])!.Split(':')[0]}"));
    }

    // Of 900 million 50% are 450; the cap is 300.
    [Theory]
    [InlineData("""{ "requested": 500000000, "day": "2018-06-01", "cost": 900000000 }""", "đề nghị 500 triệu đồng: vượt 200 triệu đồng so với mức hỗ trợ tối đa 300 triệu đồng, ")]
    [InlineData("""{ "day": "2018-06-01", "cost": 900000000 }""", "chưa nêu số tiền đề nghị.")]
    public async Task A_form_that_requests_too_much_or_nothing_is_a_problem(string form, string message)
    {
        (HttpStatusCode status, JsonNode body) = await PostAsync("/machines", form);
        Assert.Equal((HttpStatusCode.BadRequest, "Đề nghị hỗ trợ không hợp lệ"), (status, (string?)body["title"]));
        Assert.StartsWith(message, (string?)Assert.Single(body["errors"]!["Requested"]!.AsArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-06-01", null)]
    [InlineData("2026-11-29", "support_ceiling_not_known: đề nghị 300 triệu đồng: chưa đủ căn cứ kết luận; ")]
    public async Task A_form_whose_ceiling_is_kept_or_not_known_is_taken_and_the_latter_with_a_warning(string day, string? warning)
    {
        (HttpStatusCode status, JsonNode body) = await PostAsync("/machines", $$"""{ "requested": 300000000, "day": "{{day}}", "cost": 900000000 }""");
        Assert.Equal((HttpStatusCode.OK, warning is null ? 0 : 1), (status, body.AsArray().Count));
        Assert.All(body.AsArray(), message => Assert.StartsWith(warning!, (string?)message, StringComparison.Ordinal));
    }

    private async Task<(HttpStatusCode Status, string? Text)> HealthAsync()
    {
        (HttpStatusCode status, JsonNode body) = await GetAsync("/health");
        return (status, (string?)body);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(string address, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await application.Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> GetAsync(string address)
    {
        using HttpResponseMessage response = await application.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> ReadAsync(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        bool isText = response.Content.Headers.ContentType?.MediaType is "text/plain";
        Assert.True(isText || response.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json", text);
        return (response.StatusCode, isText ? JsonValue.Create(text) : JsonNode.Parse(text)!);
    }
}
