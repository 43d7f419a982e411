using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Json;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The glossary: the Vietnamese term of every public type, and no name that is not one.</summary>
public partial class GlossaryTest
{
    /// <summary>How something was refused, and how JSON is read: no terms of the field.</summary>
    private static readonly ImmutableArray<Type> Exempt =
    [
        typeof(DocumentError), typeof(DocumentException), typeof(DefinitionFault), typeof(DefinitionException),
        typeof(FigureFailure), typeof(FormulaFailure), typeof(ProvinceNameFailure),
        typeof(DomainJsonContext), typeof(DomainJsonConverter), typeof(NoJsonConverter<>), typeof(SnakeCaseEnumConverter<>),
        typeof(CalculationJsonConverter<>), typeof(CalculationsJsonContext), typeof(SupportJsonConverter),
    ];

    private static readonly ImmutableArray<Type> PublicTypes = [.. typeof(Vnd).Assembly.GetExportedTypes(), .. typeof(Attainment).Assembly.GetExportedTypes()];

    private static readonly ImmutableArray<ImmutableArray<string>> Cells =
    [
        .. File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "glossary.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToImmutableArray()),
    ];

    private static readonly int ByType = Cells.IndexOf(Cells.Single(row => row[0] is "type"));

    /// <summary>The rows by term: Vietnamese, English, the names in the library.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Rows = Cells[1..ByType];

    private static readonly ConcurrentDictionary<Assembly, XElement> Documentation = new();

    private static readonly ImmutableArray<string> Names = [.. Rows.SelectMany(row => Name().Matches(row[2])).Select(match => match.Groups["name"].Value)];

    [Fact]
    public void Every_public_type_is_in_it() => Assert.Empty(
        PublicTypes.Except(Exempt).Select(NameOf).Except(Names.Select(name => name.Split('.')[0]), StringComparer.Ordinal));

    [Fact]
    public void Every_name_in_it_is_a_public_type_or_a_member_of_one() => Assert.Empty(Names.Where(name =>
    {
        string[] parts = name.Split('.');
        Type? type = PublicTypes.SingleOrDefault(type => string.Equals(NameOf(type), parts[0], StringComparison.Ordinal));
        return type is null || (parts.Length > 1 && type.GetMember(parts[1]).Length == 0);
    }));

    [Fact]
    public void Every_public_type_has_the_term_of_its_summary() => Assert.Equal(
        PublicTypes.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => $"`{NameOf(type)}` {TermOf(type)}"),
        Cells[(ByType + 1)..].Select(row => string.Join(' ', row)));

    [Fact]
    public void What_is_exempt_is_not_in_it() => Assert.Empty(Exempt.Select(NameOf).Intersect(Names, StringComparer.Ordinal));

    [Fact]
    public void Every_row_has_a_term_in_both_languages() => Assert.All(Rows, row =>
    {
        Assert.Equal(3, row.Length);
        Assert.NotEmpty(row[0]);
        Assert.NotEmpty(row[1]);
    });

    [Fact]
    public void No_term_has_two_rows() => Assert.Equal(Rows.Length, Rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());

    /// <summary>The name without the number of its type parameters.</summary>
    private static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>What the summary of a type says in its first brackets.</summary>
    private static string TermOf(Type type)
    {
        XElement members = Documentation.GetOrAdd(type.Assembly, assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Root!.Element("members")!);
        string summary = members.Elements().Single(member => string.Equals(member.Attribute("name")!.Value, $"T:{type.FullName}", StringComparison.Ordinal)).Element("summary")!.Value;
        return string.Join(' ', Brackets().Match(summary).Groups["term"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\((?<term>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();

    /// <summary>A name in code marks that begins with a capital; ids of units are lower case.</summary>
    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9.]*)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
