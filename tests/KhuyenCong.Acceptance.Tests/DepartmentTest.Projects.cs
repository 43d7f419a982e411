using System.Net;
using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>Projects with their contracts: taken, stored, reviewed together, and checked again by the stored record.</summary>
public sealed partial class DepartmentTest
{
    /// <summary>
    /// Machinery of 2016: half of 400 triệu is 200, the cap of Joint Circular 26/2014 article 6.2; 150 of 200 is an advance of 75%, 10
    /// triệu above the 70% (140 triệu) of Circular 36/2013 article 13.2.d.
    /// </summary>
    private const string Dossier =
        """
        { "format": "khuyencong-projects/1", "id": "ho_so",
          "projects": [ { "id": "KCQG-2016-012", "name": "Máy móc tiên tiến", "year": 2016, "counterpart": 200000000, "total_investment": 1000000000,
            "parties": [ { "role": "beneficiary", "name": "Hợp tác xã Tân An", "form": "cooperative", "place": { "province": "binh_dinh", "kind": "commune" } } ],
            "items": [ { "content": "advanced_machinery", "activity": "decree_45.3", "item": "máy cưa", "beneficiary": "Hợp tác xã Tân An",
              "cost": 400000000, "support": 200000000, "funding": "national" } ],
            "steps": [ { "stage": "approved", "date": "2016-01-15", "by": "minister" } ], "all_steps": true } ],
          "contracts": [ { "id": "12/2016/HĐ-KC", "signed_on": "2016-02-20", "projects": [ "KCQG-2016-012" ],
            "payments": [ { "kind": "advance", "date": "2016-06-01", "amount": 150000000, "work_value": 710000000 } ] } ] }
        """;

    public static TheoryData<string, string, string, string> DossierChanges => new()
    {
        // In place of a text of a good body another one; code and path.
        { "khuyencong-projects/1", "khuyencong-projects/9", "unknown_format", "$.format" },
        { "\"id\": \"ho_so\"", "\"id\": \"Hồ sơ\"", "bad_value", "$.id" },
        { "\"counterpart\"", "\"counter\"", "unknown_member", "$.projects[0].counter" },
        { "\"year\": 2016", "\"year\": 2016, \"year\": 2017", "duplicate_member", "$.projects[0].year" },
        { "\"year\": 2016", "\"year\": 16", "bad_value", "$.projects[0].year" },
        { "\"year\": 2016", "\"year\": \"2016\"", "wrong_type", "$.projects[0].year" },
        { "\"name\": \"Máy móc tiên tiến\", ", "", "missing_member", "$.projects[0]" },
        { "\"cost\": 400000000", "\"cost\": \"400 triệu đồng\"", "wrong_type", "$.projects[0].items[0].cost" },
        { "\"cost\": 400000000", "\"cost\": 400000000.5", "bad_value", "$.projects[0].items[0].cost" },
        { "\"cost\": 400000000", "\"cost\": -1", "bad_value", "$.projects[0].items[0].cost" },
        { "advanced_machinery", "advanced_machine", "unknown_id", "$.projects[0].items[0].content" },
        { "decree_45.3", "decree_45.10", "unknown_id", "$.projects[0].items[0].activity" },
        { "\"beneficiary\": \"Hợp tác xã Tân An\"", "\"beneficiary\": \"Hợp tác xã khác\"", "unknown_id", "$.projects[0].items[0].beneficiary" },
        { "\"funding\": \"national\"", "\"funding\": \"kcqg\"", "unknown_word", "$.projects[0].items[0].funding" },
        { "\"funding\": \"national\"", "\"funding\": \"counterpart\"", "bad_value", "$.projects[0].items[0].funding" },
        { "binh_dinh", "ha_tay", "unknown_id", "$.projects[0].parties[0].place.province" },
        { "2016-01-15", "2016-02-30", "bad_value", "$.projects[0].steps[0].date" },
        { "2016-01-15", "15/01/2016", "bad_value", "$.projects[0].steps[0].date" },
        { "[ \"KCQG-2016-012\" ]", "[ \"KCQG-2016-013\" ]", "unknown_id", "$.contracts[0].projects[0]" },
        { "\"amount\": 150000000", "\"amount\": 0", "bad_value", "$.contracts[0].payments[0].amount" },
        { "\"kind\": \"advance\"", "\"kind\": \"tam_ung\"", "unknown_word", "$.contracts[0].payments[0].kind" },

        // What the department asks beyond the document.
        { "KCQG-2016-012", "KCQG-\\u0000", "bad_value", "$.projects[0].id" },
        { "12/2016/HĐ-KC", "12/2016/HĐ-\\u0007", "bad_value", "$.contracts[0].id" },
        { "\"contracts\": [", "\"funds\": [ { \"name\": \"KCQG 2016\", \"year\": 2016, \"funding\": \"national\", \"assigned\": 1, \"management\": 0 } ], \"contracts\": [", "bad_value", "$.funds" },
    };

    [Theory]
    [MemberData(nameof(DossierChanges))]
    public async Task A_project_that_does_not_fit_is_refused_at_its_member(string text, string replacement, string code, string path)
    {
        string bad = Dossier.Replace(text, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Dossier, bad);
        Assert.Equal($"{code} {path}", Assert.Single(ErrorsOf(await SendAsync(HttpMethod.Post, "/projects", bad))));
    }

    [Fact]
    public async Task Projects_are_none_or_too_many_to_be_taken()
    {
        Assert.Equal("bad_value $.projects", Assert.Single(ErrorsOf(await SendAsync(
            HttpMethod.Post, "/projects", """{ "format": "khuyencong-projects/1", "id": "ho_so", "projects": [] }"""))));
        string projects = string.Join(", ", Enumerable.Range(0, 101).Select(
            i => FormattableString.Invariant($$"""{ "id": "nhiều {{i}}", "name": "Đề án", "items": [ { "cost": 1, "funding": "national" } ] }""")));
        Assert.Equal("bad_value $.projects", Assert.Single(ErrorsOf(await SendAsync(
            HttpMethod.Post, "/projects", $$"""{ "format": "khuyencong-projects/1", "id": "ho_so", "projects": [ {{projects}} ] }"""))));
    }

    [Fact]
    public async Task A_project_is_taken_with_its_contract_reviewed_and_taken_once()
    {
        JsonNode taken = await PostAsync("/projects", Dossier);
        JsonNode advance = FindingOf(taken["review"]!, "first_advance");
        Assert.Equal(
            ("does_not_conform", "12/2016/HĐ-KC", "Payments[0]", 10_000_000),
            ((string?)advance["verdict"], (string?)advance["subject"], (string?)advance["member"], (long)advance["amount"]!));
        Assert.Equal("conforms", (string?)FindingOf(taken["review"]!, "support_ceiling")["verdict"]);
        Assert.Equal("does_not_conform", (string?)taken["review"]!["verdict"]);

        JsonNode stored = await GetAsync($"/projects/{taken["id"]}");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Dossier), stored), stored.ToJsonString(Readable));
        Assert.Equal(
            ["duplicate_id $.projects[0].id", "duplicate_id $.contracts[0].id"], ErrorsOf(await SendAsync(HttpMethod.Post, "/projects", Dossier)));
    }

    // The same saw for the same cooperative from local money: nothing of either project alone, but the second of 2017 supports it again.
    [Fact]
    public async Task Stored_projects_of_a_year_are_checked_against_each_other()
    {
        string first = Dossier.Replace("2016", "2017", StringComparison.Ordinal);
        string second = first.Replace("-2017-012", "-2017-013", StringComparison.Ordinal).Replace("\"12/2017/HĐ-KC\"", "\"13/2017/HĐ-KC\"", StringComparison.Ordinal)
            .Replace("\"national\"", "\"local_province\"", StringComparison.Ordinal);
        await PostAsync("/projects", first);
        JsonNode alone = (await PostAsync("/projects", second))["review"]!;
        Assert.DoesNotContain(alone["findings"]!.AsArray(), finding => (string?)finding!["code"] is "no_other_support");

        JsonNode review = await GetAsync("/projects/review?year=2017&today=2018-03-01");
        JsonNode twice = FindingOf(review, "no_other_support");
        Assert.Equal(
            ("does_not_conform", "KCQG-2017-013", 200_000_000), ((string?)twice["verdict"], (string?)twice["subject"], (long)twice["amount"]!));
        Assert.Equal("2018-03-01", (string?)review["as_of"]);
        Assert.Contains("máy cưa", (string?)twice["sentence"]!["vi"], StringComparison.Ordinal);
        Assert.Empty((await GetAsync("/projects/review?year=1999"))["findings"]!.AsArray());
    }

    // Half of 800 triệu is 400, within the 500 of cluster planning; 40% of 800 is 320, 80 less. The circular is made up.
    [Fact]
    public async Task The_stored_record_gives_the_same_answer_when_levels_have_changed_since()
    {
        string planning = Dossier.Replace("2016", "2015", StringComparison.Ordinal).Replace("advanced_machinery", "cluster_planning", StringComparison.Ordinal)
            .Replace("decree_45.3", "decree_45.7", StringComparison.Ordinal)
            .Replace("\"cost\": 400000000, \"support\": 200000000", "\"cost\": 800000000, \"support\": 400000000", StringComparison.Ordinal);
        JsonNode taken = await PostAsync("/projects", planning);
        Assert.Equal("conforms", (string?)FindingOf(taken["review"]!, "support_ceiling")["verdict"]);
        string circular = Circular.Replace("01/2026/TT-MINH-HOA", "01/2015/TT-MINH-HOA", StringComparison.Ordinal)
            .Replace("2026-11-10", "2015-01-15", StringComparison.Ordinal).Replace("foreign_fair", "cluster_planning", StringComparison.Ordinal);
        await PostAsync("/circulars", circular);

        JsonNode today = FindingOf(await GetAsync("/projects/review?year=2015"), "support_ceiling");
        Assert.Equal(("does_not_conform", 80_000_000), ((string?)today["verdict"], (long)today["amount"]!));
        JsonNode audit = await GetAsync($"/projects/{taken["id"]}/audit");
        Assert.Empty(audit["differences"]!.AsArray());
        Assert.True(JsonNode.DeepEquals(taken["review"], audit["review"]), audit.ToJsonString(Readable));
    }

    [Theory]
    [InlineData("/projects/0", "unknown_id $.id")]
    [InlineData("/projects/x", "wrong_type $.id")]
    [InlineData("/projects/0/audit", "unknown_id $.id")]
    [InlineData("/projects/review?year=hai", "wrong_type $.year")]
    [InlineData("/projects/review?year=2016&today=1/3/2017", "wrong_type $.today")]
    public async Task An_address_of_projects_that_does_not_fit_is_refused_at_its_parameter(string address, string error) =>
        Assert.Equal(error, Assert.Single(ErrorsOf(await SendAsync(HttpMethod.Get, address))));

    private static JsonNode FindingOf(JsonNode review, string code) =>
        Assert.Single(review["findings"]!.AsArray(), finding => string.Equals((string?)finding!["code"], code, StringComparison.Ordinal))!;
}
