using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>
/// The application of a provincial department over HTTP, on its database: what it takes, stores, computes and gives back is the
/// library's, in the library's own forms.
/// </summary>
public sealed partial class DepartmentTest(DepartmentApplication application) : IClassFixture<DepartmentApplication>
{
    private const string Figure = """{ "indicator": "trained_workers", "reporting_unit": "nation", "period": "2017", "value": 18400, "unit": "lao động" }""";

    // 50% of 1.200 triệu are 600; the cap of Circular 28/2018 article 8 clause 4 is 300.
    private const string Request =
        """
        { "establishment": "Cơ sở A", "requested": "250 triệu đồng",
          "support": { "content": "advanced_machinery", "source": "national", "date": "2018-06-01", "units": [ { "cost": "1 tỷ 200 triệu" } ] } }
        """;

    private const string Circular =
        """
        { "document": { "number": "01/2026/TT-MINH-HOA" }, "in_force_from": "2026-11-10",
          "levels": [ { "content": "foreign_fair", "rate_percent": 40, "cap": "400 triệu đồng" } ] }
        """;

    private const string ProgramForm =
        """
        { "id": "ha_noi_2026_2030", "name": "Chương trình minh họa", "province": "ha_noi",
          "citation": { "document": { "id": "1/QĐ-MINH-HOA", "kind": "decision", "title": { "vi": "Quyết định minh họa" }, "verification": "local" } },
          "implemented_from": "2026-01-01", "implemented_through": "2030-12-31",
          "targets": [ { "indicator": "machinery_establishments", "quantity": 300, "upper_value": 400 } ] }
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Program { get; } = File.ReadAllText(Path.Combine(Dotnet.Root, "samples", "data", "binh-dinh-2021-2025.json"));

    private static string Report { get; } = File.ReadAllText(Path.Combine(Dotnet.Root, "samples", "data", "reports", "moit-2014-2020.json"));

    /// <summary>Skipped where it is not, saying why; CI demands it.</summary>
    [Fact]
    public void The_database_is_PostgreSQL() => PostgreSqlServer.SkipWithout();

    [Fact]
    public async Task Figures_are_taken_and_given_back_with_their_citation()
    {
        const string Cited =
            """
            { "indicator": "trained_workers", "reporting_unit": "province:binh_dinh", "period": "2018-Q3", "value": 120, "unit": "lao động", "status": "estimated", "as_of": "2018-09-20",
              "data_window": { "through": "2018-09-20" }, "note": { "vi": "ghi chú" },
              "citation": { "document": { "id": "bao_cao", "kind": "report", "title": { "vi": "Báo cáo" }, "verification": "local" }, "section": "III.2" } }
            """;
        JsonNode taken = await PostAsync("/figures", $"[ {Figure}, {Cited} ]");
        JsonNode stored = await GetAsync($"/figures/{taken[1]!["id"]}");
        Assert.True(JsonNode.DeepEquals(taken[1], stored));
        JsonNode figure = JsonNode.Parse(Cited)!;
        Assert.True(JsonNode.DeepEquals(figure["citation"], stored["citation"]), stored.ToJsonString(Readable));
        figure.AsObject().Remove("citation");
        Assert.True(JsonNode.DeepEquals(figure, stored["figure"]), stored.ToJsonString(Readable));
        Assert.Matches("^2[0-9]{3}-[0-9]{2}-[0-9]{2}$", (string?)stored["entered_on"]);
    }

    // The program brings indicators of its own; once it is withdrawn the catalogue does not know them.
    [Fact]
    public async Task A_row_with_an_id_that_the_catalogue_does_not_know_is_loaded_edited_and_saved_with_its_id_unchanged()
    {
        const string Id = "withdrawn.supported_establishments";
        const string Own = $$"""{ "indicator": "{{Id}}", "reporting_unit": "province:binh_dinh", "period": "2023", "value": 7, "unit": "cơ sở CNNT" }""";
        string program = Program.Replace("binh_dinh_2021_2025", "binh_dinh_withdrawn", StringComparison.Ordinal).Replace("\"binh_dinh.", "\"withdrawn.", StringComparison.Ordinal);
        await PostAsync("/programs", program);
        string address = $"/figures/{(await PostAsync("/figures", $"[ {Own} ]"))[0]!["id"]}";
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Delete, "/programs/binh_dinh_withdrawn")).Status);
        Assert.Equal("unknown_indicator $[0].indicator", Assert.Single(ErrorsOf(await SendAsync(HttpMethod.Post, "/figures", $"[ {Own} ]"))));

        (HttpStatusCode status, JsonNode? corrected) = await SendAsync(HttpMethod.Patch, address, """{ "value": 8, "status": "provisional", "remark": "đã đối chiếu" }""");
        Assert.Equal((HttpStatusCode.OK, Id, 8), (status, (string?)corrected!["figure"]!["indicator"], (int)corrected["figure"]!["value"]!));
        JsonNode stored = await GetAsync(address);
        Assert.True(JsonNode.DeepEquals(corrected, stored));
        Assert.Equal(
            (Id, "province:binh_dinh", "provisional", "đã đối chiếu"),
            ((string?)stored["figure"]!["indicator"], (string?)stored["figure"]!["reporting_unit"], (string?)stored["figure"]!["status"], (string?)stored["remark"]));
    }

    // Of 1.600 establishments 700 are 43,75%; by 31 December 2027 730 of 1.826 days have passed, 639,65 are due.
    [Fact]
    public async Task The_progress_of_the_program_of_a_day_is_a_result()
    {
        const string Address = "/progress/modern_machinery_establishments?today=2027-12-31";
        JsonNode none = await GetAsync(Address);
        Assert.Equal(("progress", false, "missing_actual"), ((string?)none["kind"], (bool)none["defined"]!, (string?)none["reason"]));
        await PostAsync(
            "/figures",
            """
            [ { "indicator": "modern_machinery_establishments", "reporting_unit": "nation", "period": "2026", "value": 330, "unit": "cơ sở CNNT" },
              { "indicator": "modern_machinery_establishments", "reporting_unit": "nation", "period": "2027", "value": 370, "unit": "cơ sở CNNT" } ]
            """);
        JsonNode progress = await GetAsync(Address);
        Assert.Equal((true, 43.75m, 639.65m), ((bool)progress["defined"]!, (decimal)progress["percent"]!, decimal.Round((decimal)progress["expected_value"]!, 2)));
        Assert.Equal(("ahead", "national_2026_2030"), ((string?)progress["progress_standing"], (string?)progress["program"]));
        Assert.StartsWith("đến ngày 31/12/2027 đạt 43,75% mục tiêu", (string?)progress["sentence"]!["vi"], StringComparison.Ordinal);

        JsonNode early = await GetAsync("/progress/modern_machinery_establishments?today=2027-06-30");
        Assert.Equal((false, "not_through_day"), ((bool)early["defined"]!, (string?)early["reason"]));
    }

    // The national report prints 183,88 tỷ for the seven provinces of the Southeast, 26,27 on average; what the other provinces have is made up.
    [Fact]
    public async Task Means_are_taken_on_the_regions_of_the_time_and_on_those_after_the_merger()
    {
        JsonArray figures = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(Dotnet.Root, "samples", "data", "provinces-2014-2020-illustration.json"), TestContext.Current.CancellationToken))!["observations"]!.AsArray();
        foreach (JsonObject figure in figures.Select(figure => figure!.AsObject()))
        {
            figure.Remove("place");
            figure.Remove("text");
        }

        await PostAsync("/figures", figures.ToJsonString());
        JsonNode before = await GetAsync("/regions/report_2014_2020/promotion_funding/2014-2020");
        JsonNode southeast = before["regions"]!.AsArray().Single(region => (string?)region!["region"] is "report_2014_2020.southeast")!;
        Assert.Equal((183_880_000_000, "26,27 tỷ đồng/tỉnh"), (Dong(southeast["total"]), (string?)southeast["text"]!["vi"]));

        JsonNode after = await GetAsync("/regions/after_merger_2025/promotion_funding/2014-2020");
        Assert.Equal(34, after["regions"]!.AsArray().Sum(region => (int)region!["all_provinces"]!));
        Assert.Equal(
            figures.Where(figure => ((string)figure!["reporting_unit"]!).StartsWith("province:", StringComparison.Ordinal)).Sum(Dong),
            after["regions"]!.AsArray().Sum(region => Dong(region!["total"])));
    }

    // 40% of 900 triệu are 360, under the cap of 400; the circular is made up.
    [Fact]
    public async Task A_newer_circular_of_the_user_s_gives_the_ceiling_from_its_first_day()
    {
        string request = Request.Replace("advanced_machinery", "demonstration_model", StringComparison.Ordinal)
            .Replace("2018-06-01", "2026-11-29", StringComparison.Ordinal).Replace("1 tỷ 200 triệu", "900 triệu", StringComparison.Ordinal).Replace("250 triệu đồng", "360 triệu", StringComparison.Ordinal);
        JsonNode taken = await PostAsync("/requests", request);
        Assert.Equal(("not_known", "support_changed"), ((string?)taken["check"]!["verdict"], (string?)taken["check"]!["reason"]));

        string circular = Circular.Replace("foreign_fair", "demonstration_model", StringComparison.Ordinal);
        Assert.Equal("tối đa 40% chi phí được hỗ trợ, không quá 400 triệu đồng/mô hình", (string?)(await PostAsync("/circulars", circular))[0]);
        JsonNode check = await GetAsync($"/requests/{taken["id"]}/check");
        Assert.Equal(360_000_000, (long)check["ceiling"]!["amount"]!);
        Assert.Contains("Thông tư số 01/2026/TT-MINH-HOA", (string?)check["sentence"]!["vi"], StringComparison.Ordinal);
        Assert.Contains("+national+", (string?)check["catalogue"], StringComparison.Ordinal);
        Assert.Equal(
            "above_support_ceiling $.requested",
            Assert.Single(ErrorsOf(await SendAsync(HttpMethod.Post, "/requests", request.Replace("2026-11-29", "2026-11-10", StringComparison.Ordinal).Replace("360 triệu", "361 triệu", StringComparison.Ordinal)))));
    }

    // 18.400 / 140.000 = 13,142...%; 755,71 + 982,011 = 1.737,721, and rounding may bring it to 1.737,7265; 100 / 1.308 = 7,645...%.
    [Fact]
    public async Task A_report_document_is_answered_with_its_verdicts()
    {
        const string Small =
            """
            { "format": "khuyencong-report/1", "id": "small",
              "figures": [ { "id": "trained", "text": "18.400 lao động" }, { "id": "target", "text": "140.000 lao động" }, { "id": "national", "text": "755,71 tỷ đồng" },
                { "id": "local", "text": "982,011 tỷ đồng" }, { "id": "staff", "text": "1.308 người" }, { "id": "intermediate", "text": "100 người" } ],
              "claims": [ { "id": "attainment", "text": "13,14%", "formula": "trained / target" }, { "id": "roughly", "text": "gần 14%", "formula": "trained / target" },
                { "id": "total", "text": "1.737,73 tỷ đồng", "formula": "national + local" }, { "id": "share", "text": "7,64%", "formula": "intermediate / staff" },
                { "id": "missed", "text": "85,86%", "formula": "1 - trained / target" }, { "id": "mean_growth", "text": "5,93%", "unchecked": "số liệu từng năm không được in" } ] }
            """;
        JsonNode small = await PostAsync("/reports", Small);
        Assert.Equal(
            ["exact", "hedged", "within_rounding", "truncated", "inconsistent", "unchecked"], small["findings"]!.AsArray().Select(finding => (string?)finding!["verdict"]));
        JsonNode whole = await PostAsync("/reports", Report);
        Assert.Equal(JsonNode.Parse(Report)!["claims"]!.AsArray().Select(claim => (string?)claim!["id"]), whole["findings"]!.AsArray().Select(finding => (string?)finding!["id"]));
    }

    // Quarters of 2043, an indicator that no other test has. Hà Nội 100 + 50 (provisional) + 20 + 30 + 40 = 240 of five rows; Bắc Ninh has one quarter of
    // four, so that the year has it (7) but it has not reported. The Red River Delta, six provinces: 247 of six rows; the nation, with Cà Mau's
    // 1 + 2 + 3 + 4: 257 of ten rows, two of 34.
    [Fact]
    public async Task What_the_database_groups_and_adds_is_rolled_up_into_regions_and_years()
    {
        (string Place, int Quarter, int Value, string Status)[] rows =
        [
            ("ha_noi", 1, 100, "final"), ("ha_noi", 1, 50, "provisional"), ("ha_noi", 2, 20, "final"), ("ha_noi", 3, 30, "final"), ("ha_noi", 4, 40, "final"),
            ("bac_ninh_2025", 1, 7, "final"),
            ("ca_mau_2025", 1, 1, "final"), ("ca_mau_2025", 2, 2, "final"), ("ca_mau_2025", 3, 3, "final"), ("ca_mau_2025", 4, 4, "final"),
        ];
        string[] figures =
        [
            .. rows.Select(row => FormattableString.Invariant(
                $$"""{ "indicator": "vocationally_trained_workers", "reporting_unit": "province:{{row.Place}}", "period": "2043-Q{{row.Quarter}}", "value": {{row.Value}}, "unit": "lao động", "status": "{{row.Status}}" }""")),
        ];
        await PostAsync("/figures", $"[ {string.Join(", ", figures)} ]");
        JsonArray totals = (await GetAsync("/totals/after_merger_2025/vocationally_trained_workers/2043")).AsArray();
        Assert.Equal("247 6 1 of 6", Words(totals.Single(total => (string?)total!["reporting_unit"] is "region:after_merger_2025.red_river_delta")!));
        Assert.Equal("257 10 2 of 34", Words(totals[^1]!));
        Assert.Contains("province:bac_ninh_2025", totals[^1]!["not_reporting"]!.AsArray().Select(place => (string?)place));
        Assert.Contains("provisional_operand", totals[^1]!["marks"]!.AsArray().Select(mark => (string?)mark));
        AssertLogged("(?s)sum\\(.*GROUP BY");
        Assert.Equal("unknown_id $.indicator", Assert.Single(ErrorsOf(await SendAsync(HttpMethod.Get, "/totals/after_merger_2025/planned_clusters/2043"))));

        static string Words(JsonNode total) => $"{total["observation"]!["value"]} {total["count"]} {total["reporting"]} of {total["expected"]}";
    }

    // 2 tỷ - 500 triệu = 1.500, 1.500 / 500 = 3. Only the database orders, compares, groups and adds.
    [Fact]
    public async Task The_database_adds_compares_and_groups_and_the_library_computes()
    {
        string local = Request.Replace("\"national\"", "\"local_commune\"", StringComparison.Ordinal);
        await PostAsync("/requests", local.Replace("2018-06-01", "2041-05-31", StringComparison.Ordinal).Replace("250", "200", StringComparison.Ordinal));
        await PostAsync("/requests", local.Replace("2018-06-01", "2041-06-01", StringComparison.Ordinal).Replace("250", "300", StringComparison.Ordinal).Replace("1 tỷ 200 triệu", "800 triệu", StringComparison.Ordinal));
        JsonNode leverage = await GetAsync("/requests/leverage?source=local_commune");
        Assert.Equal((1_500_000_000, 500_000_000, 3m), ((long)leverage["capital"]!, (long)leverage["state"]!, (decimal)leverage["ratio"]!));

        JsonNode largest = await GetAsync("/requests?least=200 triệu&since=2041-01-01");
        Assert.Equal([300_000_000, 200_000_000], largest.AsArray().Select(row => (long)row!["requested"]!));
        Assert.Equal("local_commune", (string?)largest[0]!["support"]!["source"]);
        AssertLogged("(?i)sum\\(.*\"Requested\"");
        AssertLogged("\"Requested\" >= @");
        AssertLogged("ORDER BY .*\"Requested\" DESC");
    }

    [Fact]
    public async Task Days_of_PostgreSQL_are_grouped_by_month_in_SQL()
    {
        PostgreSqlServer.SkipWithout();
        foreach ((string day, string amount) in new[] { ("2042-02-01", "100"), ("2042-02-28", "150"), ("2042-03-01", "50") })
        {
            await PostAsync("/requests", Request.Replace("2018-06-01", day, StringComparison.Ordinal).Replace("250", amount, StringComparison.Ordinal));
        }

        JsonNode months = await GetAsync("/requests/months");
        Assert.Equal(
            ["2042-02 2 250000000", "2042-03 1 50000000"],
            months.AsArray().Select(month => $"{month!["month"]} {month["count"]} {month["requested"]}").Where(line => line.StartsWith("2042", StringComparison.Ordinal)));
        AssertLogged("date_part\\('month', \\w+\\.\"ReceivedOn\"\\)");
    }

    [Fact]
    public async Task Money_is_read_as_people_type_it_in_columns_forms_and_addresses()
    {
        // 9.500 / 1.737,73 = 5,4669...
        JsonNode leverage = await GetAsync("/leverage?capital=9.500 tỷ&state=1.737 tỷ 730 triệu đồng");
        Assert.Equal((9_500_000_000_000, 1_737_730_000_000, "5,5"), ((long)leverage["capital"]!, (long)leverage["state"]!, (string?)leverage["text"]!["vi"]));
        JsonNode column = await PostAsync("/amounts", """[ "500", "1.200", "27,5", "3 tỷ", "1 tỷ 200 triệu", "500.000 đồng" ]""");
        Assert.Equal([500_000_000, 1_200_000_000, 27_500_000, 3_000_000_000, 1_200_000_000, 500_000], column.AsArray().Select(amount => (long)amount!));
    }

    [Fact]
    public async Task A_program_document_comes_back_member_for_member_in_a_body_in_a_file_and_from_a_form()
    {
        JsonNode document = JsonNode.Parse(Program)!;
        Assert.True(JsonNode.DeepEquals(document, await PostAsync("/programs", Program)));
        Assert.True(JsonNode.DeepEquals(document, await GetAsync("/programs/binh_dinh_2021_2025")));

        // Read and written without blocking, which Kestrel would refuse.
        Assert.True(JsonNode.DeepEquals(document, (await SendAsync(HttpMethod.Put, "/programs/file", Program)).Body));

        JsonNode made = await PostAsync("/programs/form", ProgramForm);
        Assert.Equal(("khuyencong-program/1", "2026-2030"), ((string?)made["format"], (string?)made["years"]));
        Assert.Equal((300, 400), ((int)made["targets"]![0]!["value"]!, (int)made["targets"]![0]!["upper_value"]!));
        Assert.True(JsonNode.DeepEquals(made, await PostAsync("/programs", made.ToJsonString())));
    }

    [Fact]
    public async Task Every_error_of_a_document_is_reported_with_its_line()
    {
        string bad = Program.Replace("\"nature\": \"flow\"", "\"nature\": \"flou\"", StringComparison.Ordinal);
        (HttpStatusCode status, JsonNode? body) = await SendAsync(HttpMethod.Put, "/programs/file", bad);
        JsonArray errors = body!["errors"]!.AsArray();
        Assert.Equal((HttpStatusCode.BadRequest, Program.Split("\"nature\": \"flow\"").Length - 1), (status, errors.Count));
        Assert.Equal(("unknown_word", "$.indicators[2].nature"), ((string?)errors[0]!["code"], (string?)errors[0]!["path"]));
        Assert.Equal(Array.FindIndex(bad.Split('\n'), line => line.Contains("flou", StringComparison.Ordinal)) + 1, (int)errors[0]!["line"]!);
        Assert.Equal(errors.Count, ErrorsOf(await SendAsync(HttpMethod.Post, "/programs", bad)).Length);
    }

    /// <summary>A figure or total in đồng.</summary>
    private static decimal Dong(JsonNode? amount) => (decimal)amount!["value"]! * ((string?)amount["unit"] is "tỷ đồng" ? 1_000_000_000 : 1);

    /// <summary>The log of the application, which has the SQL, comes a little after its answer.</summary>
    private void AssertLogged(string pattern) =>
        Assert.True(SpinWait.SpinUntil(() => Regex.IsMatch(application.Log, pattern, RegexOptions.None, TimeSpan.FromSeconds(10)), TimeSpan.FromSeconds(30)), pattern);

    private async Task<JsonNode> PostAsync(string address, string json)
    {
        (HttpStatusCode status, JsonNode? body) = await SendAsync(HttpMethod.Post, address, json);
        Assert.True(status == HttpStatusCode.OK, $"{address}: {status} {body?.ToJsonString(Readable)}");
        return body!;
    }

    private async Task<JsonNode> GetAsync(string address)
    {
        (HttpStatusCode status, JsonNode? body) = await SendAsync(HttpMethod.Get, address);
        Assert.True(status == HttpStatusCode.OK, $"{address}: {status} {body?.ToJsonString(Readable)}");
        return body!;
    }

    private async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpMethod method, string address, string? json = null)
    {
        using HttpRequestMessage request = new(method, new Uri(address, UriKind.Relative));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(text.Length == 0 || response.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json", text);
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Code and path of each error of an answer that refuses; each has a message in Vietnamese.</summary>
    private static string[] ErrorsOf((HttpStatusCode Status, JsonNode? Body) answer)
    {
        Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{answer.Status} {answer.Body?.ToJsonString(Readable)}");
        Assert.Equal("Dữ liệu gửi lên không hợp lệ", (string?)answer.Body!["title"]);
        return
        [
            .. answer.Body["errors"]!.AsArray().Select(error =>
            {
                Assert.NotEmpty((string)error!["message"]!["vi"]!);
                return $"{error["code"]} {error["path"]}";
            }),
        ];
    }
}
