using System.Reflection;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Laws 1, 6 and 8 over all types: closed, immutable, with a text of their own, and results that are undefined by default.</summary>
public class PublicTypesTest
{
    public static TheoryData<Assembly> Assemblies => [typeof(Vnd).Assembly, typeof(Attainment).Assembly];

    /// <summary>Results that are values, of which there is a default one.</summary>
    public static TheoryData<Type> Results => [.. typeof(Attainment).Assembly.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false })];

    private static Type[] ResultClasses => [.. typeof(Attainment).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(CalculationResult)))];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_type_is_closed_and_immutable_and_has_its_own_text(Assembly assembly) =>
        AssertNone(assembly.GetExportedTypes().SelectMany(PublicTypeRules.FaultsOf));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_static_state_may_change(Assembly assembly) =>
        AssertNone(assembly.GetTypes().SelectMany(PublicTypeRules.MutableStatesOf));

    [Fact]
    public void Each_fault_of_a_type_is_found() => Assert.Equal(
        [
            "OpenSample is neither a sealed or static class, a readonly struct, an enum nor an interface",
            "OpenSample does not override ToString()",
            "OpenSample.Shared may be set",
            "OpenSample.Settable may be set",
            "OpenSample.Assignable may be assigned",
            "LooseSample is neither a sealed or static class, a readonly struct, an enum nor an interface",
            "LooseSample does not override ToString()",
            "FromOneSample has no member of value 0",
            "LooseRecordSample does not override ToString()",
            "LooseRecordSample.Levels may be changed by with",
            "LooseRecordSample compares <Levels>k__BackingField by reference",
        ],
        new[] { typeof(OpenSample), typeof(LooseSample), typeof(FromOneSample), typeof(LooseRecordSample), typeof(RecordSample) }.SelectMany(PublicTypeRules.FaultsOf),
        StringComparer.Ordinal);

    [Fact]
    public void Each_mutable_static_state_is_found() => Assert.Equal(
        ["OpenSample.s_counter is static and may change", "OpenSample.Table is static and may change", "OpenSample.<Shared>k__BackingField is static and may change"],
        PublicTypeRules.MutableStatesOf(typeof(OpenSample)).Order(StringComparer.Ordinal).Reverse(),
        StringComparer.Ordinal);

    [Fact]
    public void The_results_are_found()
    {
        Assert.Superset(
            new HashSet<Type>(
                [
                    typeof(Attainment), typeof(Average), typeof(GrowthRate), typeof(Leverage), typeof(ProgramComparison), typeof(Progress), typeof(Share),
                    typeof(SupportCeiling),
                ]),
            ResultClasses.ToHashSet());
        Assert.Superset(new HashSet<Type>([typeof(FormulaRange), typeof(FormulaResult)]), Results.Select(row => row.Data).ToHashSet());
    }

    [Fact]
    public void Only_calculators_make_results() => Assert.All([.. ResultClasses, typeof(CalculationResult)], result => Assert.DoesNotContain(
        result.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly));

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_has_no_public_constructor(Type result) => Assert.Empty(result.GetConstructors());

    [Theory]
    [MemberData(nameof(Results))]
    public void A_default_result_is_not_calculated_and_says_so(Type result)
    {
        object made = Activator.CreateInstance(result)!;
        Assert.Equal(false, Read(made, "IsDefined"));
        Assert.Equal(UndefinedReason.NotCalculated, Read(made, "Reason"));
        Assert.All(Enum.GetValues<DisplayLanguage>(), language =>
        {
            string words = Say(made, "Describe", language);
            Assert.EndsWith(language == DisplayLanguage.Vietnamese ? ": chưa tính" : ": not calculated", words, StringComparison.Ordinal);
        });
        Assert.Equal(Say(made, "Describe", DisplayLanguage.Vietnamese), made.ToString());
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void No_member_of_a_default_result_throws(Type result)
    {
        object made = Activator.CreateInstance(result)!;
        foreach (PropertyInfo property in result.GetProperties())
        {
            Assert.Null(Record.Exception(() => property.GetValue(made)));
        }

        foreach (MethodInfo round in result.GetMethods().Where(method => method.Name.StartsWith("Round", StringComparison.Ordinal)))
        {
            Assert.Null(round.Invoke(made, [2, RoundingRule.HalfAwayFromZero]));
        }

        object other = Activator.CreateInstance(result)!;
        Assert.True(made.Equals(other));
        Assert.False(made.Equals("chưa tính"));
        Assert.Equal(made.GetHashCode(), other.GetHashCode());
        Assert.Equal(true, result.GetMethod("op_Equality")!.Invoke(null, [made, other]));
        Assert.Equal(false, result.GetMethod("op_Inequality")!.Invoke(null, [made, other]));
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        string[] all = [.. faults];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static object? Read(object result, string property) => result.GetType().GetProperty(property)!.GetValue(result);

    private static string Say(object result, string method, DisplayLanguage language) => (string)result.GetType().GetMethod(method)!.Invoke(result, [language])!;
}
