using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>Applications built on the packages of today, with later ones put under them: what they stored is read on, and nobody compiles anew.</summary>
public class UpgradeTest
{
    private static string Stored { get; } = File.ReadAllText(Path.Combine(Dotnet.Root, "samples", "data", "binh-dinh-2021-2025.json"));

    [Fact]
    public async Task A_program_that_a_newer_catalogue_knows_otherwise_is_read_as_it_was_stored_and_its_records_are_listed()
    {
        string folder = NewerPackages.Under("WebApi");
        using RunningApplication newer = new(folder, Path.Combine(folder, "bin", "Debug", "net10.0", "WebApi.dll"));
        JsonNode read = await PostAsync(newer.Client, "/programs");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Stored), read), read.ToJsonString());

        string[] differences = [.. (await PostAsync(newer.Client, "/programs/differences")).AsArray().Select(record => (string)record!)];
        Assert.Equal(
            [.. IdsOf("documents").Select(id => $"document:{id}"), .. IdsOf("indicators").Select(id => $"indicator:{id}")],
            differences);
        using RunningApplication today = new(UserApplications.FolderOf("WebApi"), UserApplications.AssemblyOf("WebApi"));
        Assert.Empty((await PostAsync(today.Client, "/programs/differences")).AsArray());
    }

    private static IEnumerable<string> IdsOf(string list) => JsonNode.Parse(Stored)![list]!.AsArray().Select(record => (string)record!["id"]!);

    private static async Task<JsonNode> PostAsync(HttpClient client, string address)
    {
        using StringContent content = new(Stored, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
    }
}
