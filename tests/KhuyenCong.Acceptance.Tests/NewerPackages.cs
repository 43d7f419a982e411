using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>
/// The packages as a later release may be: of a higher version, with a catalogue that has the documents and indicators of a user's
/// program, worded differently, and another support level.
/// </summary>
internal static class NewerPackages
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lazy<string> Built = new(Build);

    /// <summary>Puts the assemblies under an application that was built on the packages of today, in a copy of its folder.</summary>
    public static string Under(string application)
    {
        string folder = Path.Combine(Built.Value, "applications", application);
        CopyFolder(UserApplications.FolderOf(application), folder);
        string program = Path.Combine(folder, "bin", "Debug", "net10.0");
        foreach (string assembly in Directory.GetFiles(Path.Combine(Built.Value, "out"), "KhuyenCong.*.dll"))
        {
            File.Copy(assembly, Path.Combine(program, Path.GetFileName(assembly)), overwrite: true);
        }

        return folder;
    }

    private static string Build()
    {
        string folder = Directory.CreateTempSubdirectory("khuyencong-newer-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (string name in (string[])["Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt", ".editorconfig"])
        {
            File.Copy(Path.Combine(Dotnet.Root, name), Path.Combine(folder, name));
        }

        CopyFolder(Path.Combine(Dotnet.Root, "src"), Path.Combine(folder, "src"));
        CopyFolder(Path.Combine(Dotnet.Root, "schemas"), Path.Combine(folder, "schemas"));
        AddTo(folder, "documents.json", "documents", "title");
        AddTo(folder, "indicators.json", "indicators", "name");
        LowerCap(folder);
        CommandResult result = Dotnet.Run(
            folder,
            "build",
            Path.Combine("src", "KhuyenCong.Calculations"),
            "--framework",
            "net10.0",
            "--output",
            "out",
            "--property:RunAnalyzers=false",
            "--property:Version=0.2.1",
            "-maxcpucount:1");
        Assert.True(result.ExitCode == 0, result.ToString());
        return folder;
    }

    /// <summary>The cap of machinery in circular 28/2018 is 200 triệu đồng, where the packages of today have 300.</summary>
    private static void LowerCap(string folder)
    {
        string path = Path.Combine(folder, "src", "KhuyenCong.Domain", "Catalogue", "support-levels.json");
        JsonNode table = JsonNode.Parse(File.ReadAllText(path))!;
        JsonNode norm = table["norms"]!.AsArray().Single(one => (string?)one!["document"] is "28/2018/TT-BTC")!;
        JsonNode cap = norm["levels"]!.AsArray().Single(one => (string?)one!["content"] is "advanced_machinery")!["caps"]![0]!;
        Assert.Equal((300, "triệu đồng"), ((int)cap["value"]!, (string?)cap["unit"]));
        cap["value"] = 200;
        File.WriteAllText(path, table.ToJsonString(Written));
    }

    /// <summary>Adds the records of the sample program to a file of the catalogue, each with other words.</summary>
    private static void AddTo(string folder, string file, string list, string words)
    {
        string path = Path.Combine(folder, "src", "KhuyenCong.Domain", "Catalogue", file);
        JsonNode catalogue = JsonNode.Parse(File.ReadAllText(path))!;
        foreach (JsonNode? record in Sample()[list]!.AsArray())
        {
            JsonNode other = record!.DeepClone();
            other[words]!["vi"] = "cách ghi của bản mới";
            catalogue[list]!.AsArray().Add(other);
        }

        File.WriteAllText(path, catalogue.ToJsonString(Written));
    }

    private static JsonNode Sample() => JsonNode.Parse(File.ReadAllText(Path.Combine(Dotnet.Root, "samples", "data", "binh-dinh-2021-2025.json")))!;

    /// <summary>Copies a folder, except what a build leaves in the sources.</summary>
    private static void CopyFolder(string from, string to)
    {
        bool isSource = from.StartsWith(Dotnet.Root, StringComparison.Ordinal);
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(from, file);
            if (!isSource || !name.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                string target = Path.Combine(to, name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
