using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>An application built on the packages of today, with later ones put under it: what it stored is still read, without recompiling.</summary>
public class UpgradeTest
{
    private const string Figure =
        """{ "indicator": "binh_dinh.supported_establishments", "reporting_unit": "province:binh_dinh", "period": "2023", "value": 7, "unit": "cơ sở CNNT" }""";

    private const string Request =
        """
        { "establishment": "Cơ sở A", "requested": "250 triệu đồng",
          "support": { "content": "advanced_machinery", "source": "national", "date": "2018-06-01", "units": [ { "cost": "1 tỷ 200 triệu" } ] } }
        """;

    private const string Project =
        """
        { "format": "khuyencong-projects/1", "id": "ho_so",
          "projects": [ { "id": "KCQG-2018-001", "name": "Máy móc tiên tiến", "year": 2018, "counterpart": 900000000,
            "items": [ { "content": "advanced_machinery", "cost": 1200000000, "support": 310000000, "funding": "national" } ],
            "steps": [ { "stage": "approved", "date": "2018-06-01" } ] } ] }
        """;

    private static string Program { get; } = File.ReadAllText(Path.Combine(Dotnet.Root, "samples", "data", "binh-dinh-2021-2025.json"));

    [Fact]
    public async Task Stored_data_are_read_after_an_upgrade_and_records_that_differ_from_the_newer_catalogues_are_listed()
    {
        string[] addresses = ["/programs/binh_dinh_2021_2025", "/figures/1", "/requests", "/projects/1", "/projects/1/audit"];
        List<JsonNode> before = [];
        using (RunningApplication today = DepartmentApplication.Start("upgrade", UserApplications.FolderOf(DepartmentApplication.Name)))
        {
            await PostAsync(today.Client, "/programs", Program);
            await PostAsync(today.Client, "/figures", $"[ {Figure} ]");
            await PostAsync(today.Client, "/requests", Request);
            await PostAsync(today.Client, "/projects", Project);
            foreach (string address in addresses)
            {
                before.Add(await GetAsync(today.Client, address));
            }

            Assert.Empty((await GetAsync(today.Client, "/differences")).AsArray());
            Assert.Equal(10_000_000, await AboveAsync(today.Client));
        }

        using RunningApplication newer = DepartmentApplication.Start("upgrade", NewerPackages.Under(DepartmentApplication.Name));
        foreach ((int index, string address) in addresses.Index())
        {
            JsonNode after = await GetAsync(newer.Client, address);
            Assert.True(JsonNode.DeepEquals(before[index], after), after.ToJsonString());
        }

        // 310 triệu of support are 10 above the cap of 300, and 110 above that of 200 that the newer catalogue has.
        Assert.Equal(110_000_000, await AboveAsync(newer.Client));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Program), before[0]));
        Assert.Equal(
            [.. IdsOf("documents").Select(id => $"document:{id}"), .. IdsOf("indicators").Select(id => $"indicator:{id}")],
            (await GetAsync(newer.Client, "/differences")).AsArray().Select(record => (string?)record));
    }

    private static async Task<long> AboveAsync(HttpClient client) =>
        (long)(await GetAsync(client, "/projects/review?year=2018"))["findings"]!.AsArray()
            .Single(finding => (string?)finding!["code"] is "support_ceiling")!["amount"]!;

    private static IEnumerable<string> IdsOf(string list) => JsonNode.Parse(Program)![list]!.AsArray().Select(record => (string)record!["id"]!);

    private static async Task<JsonNode> GetAsync(HttpClient client, string address) =>
        (await client.GetFromJsonAsync<JsonNode>(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))!;

    private static async Task PostAsync(HttpClient client, string address, string json)
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
