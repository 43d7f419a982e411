using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Compiles small sources in rooms, to see who names whom in them.</summary>
internal static class CompiledHouse
{
    private const string Root = "/src/Sample/";
    private const string Usings = "using System; using System.Collections.Generic; using System.Threading.Tasks; ";

    private static readonly MetadataReference Framework = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    /// <summary>The namings between members of sources, each a path such as "Low/A.cs" with its text.</summary>
    internal static ImmutableArray<RoomEdge> Edges(params IEnumerable<(string Path, string Text)> sources)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample",
            sources.Select(source => CSharpSyntaxTree.ParseText(Usings + source.Text, path: Root + source.Path, encoding: Encoding.UTF8)),
            [Framework],
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using MemoryStream assembly = new();
        using MemoryStream symbols = new();
        EmitResult result = compilation.Emit(assembly, symbols, options: new(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        assembly.Position = 0;
        symbols.Position = 0;
        return HouseReader.Read(assembly, symbols, Root);
    }
}
