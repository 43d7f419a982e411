namespace KhuyenCong.Acceptance.Tests;

/// <summary>The quick start of a README as a whole program of a user.</summary>
internal sealed record QuickStart(string Readme)
{
    /// <summary>Those of both languages.</summary>
    public static QuickStart[] All { get; } = [new("README.md"), new("README.vi.md")];

    /// <summary>The name of its project.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Readme).Replace("README", "QuickStart", StringComparison.Ordinal);

    /// <summary>Its lines.</summary>
    public IReadOnlyList<string> Code =>
        DocumentedBlock.ReadAll(File.ReadAllText(Path.Combine(Dotnet.Root, Readme))).First(block => block.Language is "csharp").Code;

    /// <summary>Writes the program and its project.</summary>
    public void Write(string folder)
    {
        File.WriteAllLines(Path.Combine(folder, "Program.cs"), Code);
        File.WriteAllText(
            Path.Combine(folder, Name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="KhuyenCong.Calculations" Version="{PackedPackages.Version}" />
              </ItemGroup>
            </Project>
            """);
    }
}
