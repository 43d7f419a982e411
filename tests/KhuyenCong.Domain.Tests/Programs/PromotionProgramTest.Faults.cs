using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>What is wrong in a document is wrong in code, by the same codes.</summary>
public partial class PromotionProgramTest
{
    /// <summary>The errors of documents, by path and code, and the member of the definition that has the same one.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["$.level unknown_word"] = "Level",
        ["$.province bad_value"] = "Province",
        ["$ missing_member"] = "Province",
        ["$.stages[1].implementation.from bad_value"] = "Stages[1].ImplementedFrom",
        ["$.id bad_value"] = "Id",
        ["$.targets[1].value bad_value"] = "Targets[1].Quantity",
        ["$.targets[0].value bad_value"] = "Targets[0].Quantity",
        ["$.targets[3].value bad_value"] = "Targets[3].Quantity",
        ["$.planned_budget.value bad_value"] = "PlannedBudget.Amount",
        ["$.targets[0].unit wrong_unit"] = "Targets[0].Quantity",
        ["$.targets[1].hedge unknown_word"] = "Targets[1].Hedge",
        ["$.targets[4].upper_value bad_value"] = "Targets[4].UpperValue",
        ["$.planned_budget.parts[0].years bad_value"] = "PlannedBudget.Parts[0].Years",
        ["$.planned_budget.parts duplicate_id"] = "PlannedBudget.Parts",
        ["$.planned_budget.parts bad_value"] = "PlannedBudget.Parts",
        ["$.planned_budget.parts[0] bad_value"] = "PlannedBudget.Parts[0]",
        ["$.planned_budget.parts[1].value bad_value"] = "PlannedBudget.Parts[1].Amount",
        ["$.planned_budget.parts[1].unit wrong_unit"] = "PlannedBudget.Parts[1].Amount",
        ["$.planned_budget.parts[0].hedge unknown_word"] = "PlannedBudget.Parts[0].Hedge",
    };

    /// <summary>The errors of documents that a definition cannot have, and why.</summary>
    private static readonly Dictionary<string, string> RuledOut = new(StringComparer.Ordinal)
    {
        ["$.target unknown_member"] = "its members are properties",
        ["$.format unknown_format"] = "it is of no format",
        ["$.province unknown_id"] = "a province, not its id; one that exists only on other days is tested separately",
        ["$.units[0].name duplicate_name"] = "a unit, which is made before",
        ["$.indicators[1] duplicate_id"] = "an indicator, which is made before; two of one id are tested apart",
        ["$.indicators[0].unit unknown_unit"] = "an indicator, which is made before",
        ["$.indicators[1].unit wrong_unit"] = "an indicator, which is made before",
        ["$.decision unknown_id"] = "a document, not its id",
        ["$.years bad_value"] = "the years are those of the days",
        ["$.documents[0].id bad_value"] = "a document, which is made before; its id is tested apart",
        ["$.indicators[0].summable_over[1] bad_value"] = "flags, which no word repeats",
        ["$.indicators[2].summable_over[0] bad_value"] = "flags",
        ["$.contents[0].decree_45[1] duplicate_id"] = "a content, which is made before",
        ["$.targets[0].indicator unknown_id"] = "an indicator, not its id",
        ["$.targets[0].citations bad_value"] = "it is stated where the program is",
    };

    /// <summary>Every error of the tests of documents: what is altered in the made-up document and how, path and code.</summary>
    public static TheoryData<string, string, string, string> Errors =>
    [
        .. typeof(ProgramReaderTest).GetMethod(nameof(ProgramReaderTest.Name_place_member_and_value))!
            .GetCustomAttributes<InlineDataAttribute>()
            .Select(row => row.Data)
            .Select(data => ((string)data[0]!, (string)data[1]!, (string)data[3]!, (string)data[4]!)),
    ];

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_of_a_document_is_one_of_a_definition(string text, string replacement, string path, string code)
    {
        string error = $"{path} {code}";
        if (RuledOut.ContainsKey(error))
        {
            return;
        }

        string altered = AlteredText.Of(ProgramText.Staged, text, replacement);
        DefinitionFault fault = Assert.Single(FaultsOf(new ProgramDefinitionText(JsonNode.Parse(altered)!).Definition()));
        Assert.Equal((Members[error], code), (fault.Member, fault.Code));
    }

    [Fact]
    public void Every_error_that_is_named_is_one_of_a_document() =>
        Assert.Empty(Members.Keys.Concat(RuledOut.Keys).Except(Errors.Select(row => $"{row.Data.Item3} {row.Data.Item4}"), StringComparer.Ordinal));

    [Fact]
    public void A_program_built_in_code_is_the_one_that_is_read()
    {
        PromotionProgram read = Read(ProgramText.Staged);
        PromotionProgram built = new(new ProgramDefinitionText(JsonNode.Parse(ProgramText.Staged)!).Definition());

        // The own records come in the order in which they are first named.
        Assert.Equal(Sorted(read.OwnIndicators), Sorted(built.OwnIndicators));
        Assert.Equal(Sorted(read.OwnUnits), Sorted(built.OwnUnits));
        Assert.Equal(Sorted(read.OwnDocuments), Sorted(built.OwnDocuments));
        Assert.Equal(WithoutOwn(read), WithoutOwn(built));
        Assert.Equal(Write(built), Write(Read(Write(built))));
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        MeasureUnit workers = NationalIndicators.TrainedWorkers.Unit;
        ProgramDefinition definition = new()
        {
            Id = "2026",
            Province = Catalogue.National.FindProvince("binh_dinh"),
            ImplementedFrom = new(2026, 1, 1),
            ImplementedThrough = new(2030, 12, 31),
            Stages =
            [
                new() { Id = "first", Name = new("giai đoạn đầu"), ImplementedFrom = new(2026, 1, 1), ImplementedThrough = new(2027, 12, 31) },
                new() { Id = "first", Name = new("giai đoạn sau"), ImplementedFrom = new(2028, 1, 2), ImplementedThrough = new(2030, 11, 30) },
                new(),
            ],
            Targets =
            [
                new() { Indicator = NationalIndicators.TrainedWorkers, Quantity = new(1.5m, workers), Stage = "second" },
                null!,
                new() { Quantity = new(1, workers) },
                new() { Indicator = NationalIndicators.TrainedWorkers, Quantity = new(400, workers), UpperValue = 300, Hedge = (Hedge)99 },
            ],
            PlannedBudget = new() { Amount = new(-1, MeasureUnit.BillionDong), Parts = [new() { Amount = new(1, workers), Years = new(2031) }] },
            HasNoStatedBudget = true,
            Verification = (Verification)99,
        };
        Assert.Equal(
            [
                "Id bad_value", "Province unknown_id", "Name missing_member", "Citation missing_member", "Verification unknown_word",
                "Stages[1].Id duplicate_id", "Stages[2].Id missing_member", "Stages[2].Name missing_member",
                "Stages[2].ImplementedFrom missing_member", "Stages[2].ImplementedThrough missing_member",
                "PlannedBudget bad_value", "PlannedBudget.Funding missing_member", "PlannedBudget.Parts[0].Years bad_value",
                "Targets[0].Stage unknown_id", "Targets[0].Quantity bad_value", "Targets[1] missing_member", "Targets[2].Indicator missing_member",
                "Targets[3].Hedge unknown_word", "Targets[3].UpperValue bad_value",
            ],
            FaultsOf(definition).Select(fault => $"{fault.Member} {fault.Code}"));
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new PromotionProgram(definition));
        Assert.Equal(("definition", FaultsOf(definition).Length), (exception.ParamName, exception.Faults.Length));
    }

    [Fact]
    public void A_definition_of_nothing_lacks_what_every_program_has() => Assert.Equal(
        ["Id", "ImplementedFrom", "ImplementedThrough", "Province", "Name", "Citation"], FaultsOf(new()).Select(fault => fault.Member));

    [Fact]
    public void A_national_program_is_of_no_province_and_one_of_a_province_has_no_national_id()
    {
        ProgramDefinition definition = Smallest("national_2031_2035", ProgramLevel.National, Catalogue.National.FindProvince("ha_noi"));
        Assert.Equal("Province bad_value", Assert.Single(FaultsOf(definition)) is var fault ? $"{fault.Member} {fault.Code}" : null);
        Assert.Empty(FaultsOf(Smallest("national_2031_2035", ProgramLevel.National, null)));
        Assert.Equal("Id", Assert.Single(FaultsOf(Smallest("national_x", ProgramLevel.Provincial, Catalogue.National.FindProvince("ha_noi")))).Member);
    }

    [Fact]
    public void Two_indicators_of_one_id_and_the_reserved_id_of_a_document_are_faults()
    {
        Indicator own = new("x.courses", new("lớp"), NationalIndicators.TrainedWorkers.Unit, IndicatorNature.Flow, new(Decision("1")));
        Indicator other = new("x.courses", new("lớp học"), NationalIndicators.TrainedWorkers.Unit, IndicatorNature.Flow, new(Decision("1")));
        ProgramDefinition definition = new()
        {
            Id = "x",
            Province = Catalogue.National.FindProvince("ha_noi"),
            Name = new("x"),
            Decision = Decision("not_known"),
            ImplementedFrom = new(2026, 1, 1),
            ImplementedThrough = new(2030, 12, 31),
            Targets = [new() { Indicator = own, Quantity = new(1, own.Unit) }, new() { Indicator = other, Quantity = new(1, own.Unit) }],
        };
        Assert.Equal(
            ["Decision bad_value", "Targets[1].Indicator duplicate_id", "Targets[1] duplicate_id"],
            FaultsOf(definition).Select(fault => $"{fault.Member} {fault.Code}"));
    }

    private static ProgramDefinition Smallest(string id, ProgramLevel level, Province? province) => new()
    {
        Id = id,
        Level = level,
        Province = province,
        Name = new("Chương trình"),
        Decision = Decision("1/QĐ (2030)"),
        ImplementedFrom = new(2031, 1, 1),
        ImplementedThrough = new(2035, 12, 31),
    };

    private static LegalDocument Decision(string id) => new(id, LegalDocumentKind.Decision, new("Quyết định"));

    private static ImmutableArray<DefinitionFault> FaultsOf(ProgramDefinition definition)
    {
        bool isMade = PromotionProgram.TryCreate(definition, out PromotionProgram? program, out ImmutableArray<DefinitionFault> faults);
        Assert.Equal((faults.IsEmpty, faults.IsEmpty), (isMade, program is not null));
        return faults;
    }

    private static IEnumerable<string> Sorted<T>(ImmutableArray<T> records)
        where T : Entity<T> =>
        records.Select(record => record.Id).Order(StringComparer.Ordinal);

    private static string WithoutOwn(PromotionProgram program)
    {
        JsonObject text = JsonNode.Parse(Write(program))!.AsObject();
        return new JsonObject(text.Where(member => member.Key is not ("documents" or "units" or "indicators"))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
    }
}
