using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>What the library says to people is in one table a package and language, all of it is used, and the languages agree.</summary>
public partial class MessageTablesTest
{
    private const string Arrow = " → ";

    private static readonly Assembly[] Packages = [typeof(Vnd).Assembly, typeof(Attainment).Assembly];

    /// <summary>The enums whose codes have texts.</summary>
    private static readonly Type[] Codes =
    [
        Packages[0].GetType("KhuyenCong.Domain.Message", throwOnError: true)!,
        Packages[1].GetType("KhuyenCong.Calculations.Wording", throwOnError: true)!,
    ];

    /// <summary>English has no singular to put after '/' where only the plural of what is counted is known.</summary>
    private static readonly ImmutableHashSet<string> LessInEnglish = ["MeanPerCounted"];

    [Fact]
    public void A_table_has_the_codes_of_its_package_in_their_order_and_then_its_public_enums_with_their_values() => Assert.All(Packages, package =>
    {
        string[] names =
        [
            .. Enum.GetNames(Codes.Single(codes => codes.Assembly == package)),
            .. package.GetExportedTypes().Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal)
                .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}").Prepend(type.Name)),
        ];
        Assert.Equal(names, NamesOf(package, "vi"));
        Assert.Equal(names, NamesOf(package, "en"));
        Assert.Distinct(names);
    });

    [Fact]
    public void Codes_are_numbered_from_zero_as_the_tables_are() => Assert.All(Codes, codes =>
        Assert.Equal(Enumerable.Range(0, Enum.GetNames(codes).Length), Enum.GetValues(codes).Cast<object>().Select(code => (int)code)));

    [Fact]
    public void Both_languages_have_the_same_placeholders_and_halves() => Assert.All(Packages, package =>
        Assert.Equal(TextsOf(package, "vi").Select(text => text.Name).Intersect(LessInEnglish), Different(package)));

    [Fact]
    public void Every_code_is_used()
    {
        string source = Path.Combine(RepositoryRoot.Path, "src");
        HashSet<string> used =
        [
            .. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => Use().Matches(File.ReadAllText(file)).Select(match => match.Value)),
        ];
        Assert.Equal([], Codes.Append(typeof(UndefinedReason)).Append(typeof(ClaimVerdict)).SelectMany(codes => Enum.GetNames(codes).Select(name => $"{codes.Name}.{name}")).Except(used));
    }

    private static IEnumerable<string> Different(Assembly package) =>
        TextsOf(package, "vi").Zip(TextsOf(package, "en"))
            .Where(pair => Differ(pair.First.Text, pair.Second.Text)).Select(pair => pair.First.Name);

    private static bool Differ(string vietnamese, string english) =>
        !PlaceholdersOf(vietnamese).SequenceEqual(PlaceholdersOf(english))
        || HalvesOf(vietnamese) != HalvesOf(english)
        || HalvesOf(english) > 2;

    private static int HalvesOf(string text) => text.Split(Arrow).Length;

    private static IEnumerable<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static ImmutableArray<(string Name, string Text)> TextsOf(Assembly package, string language)
    {
        using JsonDocument document = Read(package, language);
        return [.. document.RootElement.EnumerateObject().Where(text => text.Value.ValueKind == JsonValueKind.String).Select(text => (text.Name, text.Value.GetString()!))];
    }

    /// <summary>The names of the texts; after that of a group those of its texts.</summary>
    private static ImmutableArray<string> NamesOf(Assembly package, string language)
    {
        using JsonDocument document = Read(package, language);
        return
        [
            .. document.RootElement.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Object
                ? member.Value.EnumerateObject().Select(text => $"{member.Name}.{text.Name}").Prepend(member.Name)
                : [member.Name]),
        ];
    }

    private static JsonDocument Read(Assembly package, string language)
    {
        using Stream stream = package.GetManifestResourceStream($"KhuyenCong.messages.{language}.json")!;
        return JsonDocument.Parse(stream);
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(Message|Wording|UndefinedReason|ClaimVerdict)\.\w+", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Use();
}
