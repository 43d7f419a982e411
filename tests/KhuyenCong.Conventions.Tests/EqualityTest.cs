using System.Collections.Immutable;
using System.Reflection;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Law 8: what is equal is equal by <c>==</c> too, records by their id, and two records of unlike types do not compare.</summary>
public class EqualityTest
{
    private static readonly ImmutableArray<Type> Types = [.. typeof(Vnd).Assembly.GetExportedTypes(), .. typeof(Attainment).Assembly.GetExportedTypes()];

    /// <summary>Ids that name no record by themselves: unique in one document, program, level or formula, or the id of what is chosen or made.</summary>
    private static readonly ImmutableHashSet<Type> WithIdOfTheirHolder =
    [
        typeof(PrintedFigure), typeof(ReportClaim), typeof(ReportDocument), typeof(ProgramStage), typeof(SupportMultiplier), typeof(SupportMultiplierChoice),
        typeof(SupportMultiplierDefinition), typeof(ProgramDefinition), typeof(ProgramStageDefinition),
        typeof(ReportItemDefinition), typeof(PrintedFigureDefinition), typeof(ReportClaimDefinition), typeof(ReportDocumentDefinition),
        typeof(SupportTableDefinition), typeof(RegionSchemeDefinition), typeof(RegionDefinition), typeof(ReportingDutyDefinition),
        typeof(ProjectDefinition), typeof(ContractDefinition), typeof(ProjectRuleDefinition), typeof(ProjectDocument),
    ];

    public static TheoryData<Type> Comparable => [.. Types.Where(type => type is { IsEnum: false, IsInterface: false } && IsOurs(type.GetMethod(nameof(Equals), [typeof(object)])!))];

    // C# takes the operator of the base class for both operands, and so refuses indicator == province: neither converts to the base class of the other.
    [Theory]
    [MemberData(nameof(Comparable))]
    public void Equality_by_operator_is_that_of_the_method_and_takes_nothing_but_the_type(Type type)
    {
        Type operand = IsEntity(type) ? type.BaseType! : type;
        Type known = type.IsGenericTypeDefinition ? type.MakeGenericType(type.GetGenericArguments()) : operand;
        foreach (string name in new[] { "op_Equality", "op_Inequality" })
        {
            MethodInfo found = Assert.Single(type.GetMember(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Cast<MethodInfo>());
            Assert.Equal([known, known], found.GetParameters().Select(parameter => parameter.ParameterType));
        }
    }

    [Fact]
    public void The_comparable_types_are_found() => Assert.Superset(
        new HashSet<Type>([typeof(Vnd), typeof(Indicator), typeof(Province), typeof(Target), typeof(Citation), typeof(YearlyRate)]), Comparable.Select(row => row.Data).ToHashSet());

    [Fact]
    public void A_record_with_an_id_of_its_own_is_an_entity() => Assert.Empty(
        Types.Where(type => type is { IsInterface: false, IsGenericTypeDefinition: false } && type.GetProperty("Id")?.PropertyType == typeof(string))
            .Where(type => !IsEntity(type))
            .Except(WithIdOfTheirHolder));

    [Fact]
    public void Entities_of_one_id_are_equal_by_every_way_to_ask()
    {
        PromotionProgram program = ProvincialProgram.BinhDinh;
        PromotionProgram other = ProvincialProgram.ReadAgain();
        Assert.NotSame(program, other);
        Assert.True(program == other && !(program != other) && program.Equals(other) && program.GetHashCode() == other.GetHashCode());
        Assert.True(program != NationalReport.Program && !(program == NationalReport.Program) && !program.Equals(NationalReport.Program));
        Assert.False(program == NationalPrograms.Find("none"));
        Assert.True(NationalPrograms.Find("none") != program);
        Assert.True(NationalPrograms.Find("none") == NationalPrograms.Find("neither"));

        // A province and a program may have one id and are two things all the same.
        Assert.False(program.Equals((object)NationalIndicators.PromotionFunding));
    }

    [Fact]
    public void Two_reads_of_one_program_have_one_target_and_give_one_result()
    {
        Target target = ProvincialProgram.TargetOf("supported_establishments");
        Target again = ProvincialProgram.ReadAgain().Targets.Single(one => one.Indicator == target.Indicator);
        Assert.True(target == again && target.GetHashCode() == again.GetHashCode());
        Assert.True(target != ProvincialProgram.ReadAgain("\"value\": 110", "\"value\": 111").TargetFor(again.Indicator));
        Assert.Equal(AttainmentCalculator.Calculate(target.Indicator.Of(55), target).Explain(), AttainmentCalculator.Calculate(again.Indicator.Of(55), again).Explain());
    }

    private static bool IsOurs(MethodInfo method) => method.DeclaringType!.Assembly == typeof(Vnd).Assembly || method.DeclaringType.Assembly == typeof(Attainment).Assembly;

    private static bool IsEntity(Type type) => type.BaseType is { IsGenericType: true } based && based.GetGenericTypeDefinition() == typeof(Entity<>);
}
