using System.Collections.Immutable;
using System.Reflection;
using System.Security.Claims;
using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The public surface of each package is a text file: a change of it is seen in review and never slips in.</summary>
public class PublicSurfaceTest
{
    private const string Accept = "KHUYENCONG_ACCEPT_PUBLIC_API";

    /// <summary>
    /// What users have open in addition to the library: the implicit usings of console and web projects, NodaTime and claims.
    /// </summary>
    private static readonly ImmutableHashSet<string> OpenNamespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "System.Security.Claims", "NodaTime",
    ];

    public static TheoryData<Assembly> Assemblies => [typeof(Vnd).Assembly, typeof(Attainment).Assembly];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_surface_is_the_accepted_one(Assembly assembly)
    {
        string name = assembly.GetName().Name!;
        string path = Path.Combine(RepositoryRoot.Path, "src", name, "PublicApi.txt");
        ImmutableArray<string> surface = PublicSurface.Of(assembly);
        if (string.Equals(Environment.GetEnvironmentVariable(Accept), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, string.Join('\n', surface) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        string[] accepted = File.Exists(path) ? File.ReadAllLines(path) : [];
        Assert.True(surface.SequenceEqual(accepted, StringComparer.Ordinal), Difference(name, accepted, surface));
    }

    [Fact]
    public void The_difference_names_every_added_and_removed_member() => Assert.Equal(
        """
        The public surface of Sample changed.
        Added:
          Sample.A.New() -> void
        Removed:
          Sample.A.Old() -> void
        To accept it, run the tests once with KHUYENCONG_ACCEPT_PUBLIC_API=1 and commit src/Sample/PublicApi.txt.
        """,
        Difference("Sample", ["Sample.A.Kept() -> void", "Sample.A.Old() -> void"], ["Sample.A.Kept() -> void", "Sample.A.New() -> void"]));

    [Fact]
    public void A_surface_is_printed_member_by_member() => Assert.Equal(
        [
            "KhuyenCong.Conventions.Tests.SurfaceSample = abstract class : System.ICloneable",
            "KhuyenCong.Conventions.Tests.SurfaceSample.Answer = 42 -> const long",
            "KhuyenCong.Conventions.Tests.SurfaceSample.Clone() -> object (virtual)",
            "KhuyenCong.Conventions.Tests.SurfaceSample.Find(string? name, System.Collections.Generic.IReadOnlyList<string?> among, out Hedge hedge, Hedge wanted = Hedge.About, decimal least = 0.5, System.DayOfWeek? day = null, System.Guid id = default) -> string? (static)",
            "KhuyenCong.Conventions.Tests.SurfaceSample.Level { get; init; } -> required int",
            "KhuyenCong.Conventions.Tests.SurfaceSample.Name { get; } -> string (protected abstract)",
            "KhuyenCong.Conventions.Tests.SurfaceSample.Origin -> static readonly System.Guid",
            "KhuyenCong.Conventions.Tests.SurfaceSample.SurfaceSample() (protected)",
            "KhuyenCong.Conventions.Tests.SurfaceSample.ToString() -> string (override)",
        ],
        PublicSurface.Of(typeof(SurfaceSample)).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void Of_a_record_only_what_its_source_says_is_printed() => Assert.Equal(
        [
            "KhuyenCong.Conventions.Tests.RecordSample = sealed record : System.IEquatable<RecordSample>",
            "KhuyenCong.Conventions.Tests.RecordSample.Level { get; } -> int",
            "KhuyenCong.Conventions.Tests.RecordSample.ToString() -> string (override)",
        ],
        PublicSurface.Of(typeof(RecordSample)),
        StringComparer.Ordinal);

    [Fact]
    public void A_struct_that_is_a_record_says_so() =>
        Assert.StartsWith("KhuyenCong.Domain.Vnd = readonly record struct : ", PublicSurface.Of(typeof(Vnd)).First(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_types_are_in_the_namespace_of_the_package_but_for_what_few_need(Assembly assembly)
    {
        Type[] apart = [.. assembly.GetExportedTypes().Where(type => !string.Equals(type.Namespace, assembly.GetName().Name, StringComparison.Ordinal))];
        string[] expected = assembly == typeof(Vnd).Assembly
            ? [
                "KhuyenCong.Domain.Json.DomainJsonContext", "KhuyenCong.Domain.Json.DomainJsonConverter", "KhuyenCong.Domain.Json.KhuyenCongJson",
                "KhuyenCong.Domain.Json.NoJsonConverter`1", "KhuyenCong.Domain.Json.SnakeCaseEnumConverter`1",
                "KhuyenCong.Domain.Validation.DocumentInputValidator`1", "KhuyenCong.Domain.Validation.ObservationInputValidator",
            ]
            : [
                "KhuyenCong.Calculations.Json.CalculationJsonConverter`1", "KhuyenCong.Calculations.Json.CalculationsJsonContext",
                "KhuyenCong.Calculations.Json.SupportJsonConverter", "KhuyenCong.Calculations.Validation.SupportCeilingRule",
            ];
        Assert.Equal(expected, apart.Select(type => type.FullName!).Order(StringComparer.Ordinal));
    }

    /// <summary>Inside its class such a name is the property, so that a value of the enum would be written with its whole namespace.</summary>
    [Fact]
    public void No_property_of_a_result_that_may_be_null_is_named_as_its_enum() => Assert.Empty(
        typeof(Attainment).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(property => Nullable.GetUnderlyingType(property.PropertyType) is { IsEnum: true } type && string.Equals(type.Name, property.Name, StringComparison.Ordinal))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_public_type_has_the_name_of_one_that_users_have_open_beside_it(Assembly assembly)
    {
        Type[] known = [typeof(object), typeof(Enumerable), typeof(HttpClient), typeof(Uri), typeof(Console), typeof(Claim), typeof(LocalDate)];
        HashSet<string> taken =
        [
            .. known.Select(type => type.Assembly).Distinct().SelectMany(item => item.GetExportedTypes())
                .Where(type => OpenNamespaces.Contains(type.Namespace!))
                .Select(type => type.Name),
        ];
        Assert.Superset(new HashSet<string>(["Claim", "Interval", "Period", "Range", "Version", "Timer", "File"], StringComparer.Ordinal), taken);
        Assert.DoesNotContain(assembly.GetExportedTypes(), type => taken.Contains(type.Name));
    }

    private static string Difference(string name, IEnumerable<string> accepted, IEnumerable<string> surface) => string.Join(
        '\n',
        [
            $"The public surface of {name} changed.",
            "Added:",
            .. surface.Except(accepted, StringComparer.Ordinal).Select(line => "  " + line),
            "Removed:",
            .. accepted.Except(surface, StringComparer.Ordinal).Select(line => "  " + line),
            $"To accept it, run the tests once with {Accept}=1 and commit src/{name}/PublicApi.txt.",
        ]);
}
