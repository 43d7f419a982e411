using System.Reflection;
using System.Xml.Linq;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Validation;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Every public type and member of the packages has a summary that says something, with the Vietnamese term.</summary>
public class DocumentationTest
{
    public static TheoryData<Assembly> Assemblies => [typeof(Vnd).Assembly, typeof(Attainment).Assembly];

    public static TheoryData<Type> EntryPoints =>
    [
        .. typeof(Attainment).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Calculator", StringComparison.Ordinal)),
        typeof(AdministrativeMap), typeof(Catalogue), typeof(EnumWords), typeof(IndicatorFormula), typeof(NationalPrograms), typeof(Observation),
        typeof(ObservationDocument), typeof(ObservationInputValidator), typeof(PromotionProgram), typeof(RegionScheme), typeof(ReportDocument),
        typeof(ReportedFigure), typeof(ReportingDuty), typeof(ReportingPeriod), typeof(SupportNorm), typeof(SupportTable), typeof(Vnd),
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_member_is_documented(Assembly assembly)
    {
        XmlDocumentation documentation = XmlDocumentation.Of(assembly);
        string[] faults = [.. assembly.GetExportedTypes().SelectMany(documentation.FaultsOf)];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    // Where a user begins: what calculates, and what is looked up, read or made first.
    [Theory]
    [MemberData(nameof(EntryPoints))]
    public void An_entry_point_has_an_example(Type type) =>
        Assert.True(XmlDocumentation.Of(type.Assembly).HasExample(type), $"{type.Name} has no <example>");

    // The ids are those of the compiler: the summary of a member with another id would not be found.
    [Fact]
    public void What_is_missing_is_named_for_every_kind_of_member()
    {
        const string Name = "KhuyenCong.Conventions.Tests.DocumentationSample`1";
        const string Same = "KhuyenCong.Conventions.Tests.DocumentationSample{`0}";
        Assert.Equal(
            [
                $"F:{Name}.Answer",
                $"M:{Name}.#ctor(System.String)",
                $"M:{Name}.Clone",
                $"M:{Name}.ToString",
                $"M:{Name}.TryFind``1(System.Collections.Generic.IReadOnlyDictionary{{``0,`0[]}},System.Nullable{{System.Int32}},`0@)",
                $"M:{Name}.op_Implicit({Same})~System.String",
                $"P:{Name}.Item(System.Int32)",
                $"P:{Name}.Name",
                $"T:{Name}",
            ],
            FaultsOf(string.Empty).Select(fault => fault.Replace(" has no summary", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void What_the_compiler_adds_to_a_record_needs_no_documentation() => Assert.Equal(
        ["M:KhuyenCong.Conventions.Tests.RecordSample.ToString", "P:KhuyenCong.Conventions.Tests.RecordSample.Level", "T:KhuyenCong.Conventions.Tests.RecordSample"],
        FaultsOf(typeof(RecordSample), string.Empty).Select(fault => fault.Replace(" has no summary", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void Documentation_is_inherited_where_there_is_something_to_inherit()
    {
        const string Name = "KhuyenCong.Conventions.Tests.DocumentationSample`1";
        string[] faults =
        [
            .. FaultsOf(
                $"""
                <member name="T:{Name}"><summary>Another <see cref="T:{Name}"/> for the <see cref="M:System.String.Trim(System.Char)"/>.</summary></member>
                <member name="M:{Name}.Clone"><inheritdoc/></member>
                <member name="M:{Name}.ToString"><inheritdoc/></member>
                <member name="P:{Name}.Name"><inheritdoc/></member>
                <member name="F:{Name}.Answer"><summary>The <see cref="F:{Name}.Answer"/>.</summary></member>
                """),
        ];
        Assert.Contains($"T:{Name} lacks the Vietnamese term", faults);
        Assert.Contains($"P:{Name}.Name inherits documentation of nothing", faults);
        Assert.Contains($"F:{Name}.Answer only repeats its name", faults);
        Assert.DoesNotContain(faults, fault => fault.Contains("Clone", StringComparison.Ordinal) || fault.Contains("ToString", StringComparison.Ordinal));
    }

    private static IEnumerable<string> FaultsOf(string members) => FaultsOf(typeof(DocumentationSample<>), members);

    private static IEnumerable<string> FaultsOf(Type type, string members) => new XmlDocumentation(XDocument.Parse($"<doc><members>{members}</members></doc>")).FaultsOf(type);
}
