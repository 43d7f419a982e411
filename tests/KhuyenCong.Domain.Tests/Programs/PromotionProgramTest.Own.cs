using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>The own records of a program built in code: what a document could not hold, or not say, is a fault.</summary>
public partial class PromotionProgramTest
{
    private const string Half = "a\uD83D";

    private static readonly MeasureUnit Establishment = NationalIndicators.MachineryEstablishments.Unit;

    /// <summary>Custom indicators, and the code of their first fault.</summary>
    public static TheoryData<string, string, Func<Indicator[]>> Refused => new()
    {
        { "the name of a built-in unit", "duplicate_name", () => [Own("x.a", UnitOf("x.u", "đồng"))] },
        { "two units of one name", "duplicate_name", () => [Own("x.a", UnitOf("x.u", "cái")), Own("x.b", UnitOf("x.v", "cái"))] },
        { "its own and the catalogue's", "duplicate_name", () => [Own("x.a", UnitOf("x.u", "cơ sở CNNT")), Own("x.b", Establishment)] },
        { "a content of its own", "unknown_id", () => [Own("x.a", Establishment, content: new("x.c", 1, new("nội dung"), new(Decision("1"))))] },
        { "a flow in percent", "bad_value", () => [Own("x.a", MeasureUnit.Percent)] },
        { "a blank article", "empty_text", () => [Own("x.a", Establishment, new(Decision("1")) { Article = " " })] },
        { "a blank article of its unit", "empty_text", () => [Own("x.a", UnitOf("x.u", "cái", new(Decision("1")) { Article = " " }))] },
        { "the reserved document", "bad_value", () => [Own("x.a", Establishment, new(Decision("not_known")))] },
        { "half a character in its name", "not_unicode", () => [new("x.a", new(Half), Establishment, IndicatorNature.Flow, new(Decision("1")))] },
        { "half a character in its unit's", "not_unicode", () => [Own("x.a", UnitOf("x.u", Half))] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_own_record_that_no_document_can_hold_is_a_fault(string what, string code, Func<Indicator[]> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        DefinitionFault fault = Assert.Single(FaultsOf(Targeting(indicators())));
        Assert.True(string.Equals(fault.Code, code, StringComparison.Ordinal) && fault.Member.EndsWith(".Indicator", StringComparison.Ordinal), $"{what}: {fault}");
    }

    public static TheoryData<string, Func<LegalDocument>> RefusedDocuments => new()
    {
        { "empty_text", () => new("1", LegalDocumentKind.Decision, new("Quyết định")) { Number = " " } },
        { "bad_value", () => new("1", LegalDocumentKind.Decision, new("Quyết định")) { SignedOn = LocalDate.MinIsoValue } },
        { "bad_value", () => new("1", LegalDocumentKind.Decision, new("Quyết định")) { EffectiveFrom = LocalDate.MinIsoValue } },
        { "not_unicode", () => new(Half, LegalDocumentKind.Decision, new("Quyết định")) },
        { "not_unicode", () => new("1", LegalDocumentKind.Decision, new("Quyết định", Half)) },
    };

    [Theory]
    [MemberData(nameof(RefusedDocuments))]
    public void A_decision_that_no_document_can_hold_is_a_fault(string code, Func<LegalDocument> decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        DefinitionFault fault = Assert.Single(FaultsOf(Targeting([], decision())));
        Assert.Equal(("Decision", code), (fault.Member, fault.Code));
    }

    [Fact]
    public void Half_a_character_in_a_name_or_a_quote_is_a_fault()
    {
        ProgramDefinition definition = new()
        {
            Id = "x",
            Province = Catalogue.National.FindProvince("ha_noi"),
            Name = new(Half),
            Citation = new(Decision("1")) { Quote = Half },
            ImplementedFrom = new(2026, 1, 1),
            ImplementedThrough = new(2030, 12, 31),
            Contents = [new("x.c", 1, new(Half), new(Decision("1")))],
        };
        Assert.Equal(
            ["Name not_unicode", "Citation.Quote not_unicode", "Contents[0].Name not_unicode"],
            FaultsOf(definition).Select(fault => $"{fault.Member} {fault.Code}"));
    }

    /// <summary>What a document may say of its own records, a program built in code says too.</summary>
    public static TheoryData<string, Func<Indicator[]>> Read_back => new()
    {
        { "a unit of the catalogue's id", () => [Own("x.a", UnitOf(Establishment.Id, "cái")), NationalIndicators.MachineryEstablishments] },
        { "a unit of the catalogue's name", () => [Own("x.a", UnitOf("x.u", "cơ sở CNNT")), NationalIndicators.MachineryEstablishments] },
        { "an indicator of the catalogue's id", () => [Own(NationalIndicators.MachineryEstablishments.Id, UnitOf("x.u", "cái"))] },
        { "a content of the catalogue", () => [Own("x.a", Establishment, content: Catalogue.National.Decree45Contents[0])] },
    };

    [Theory]
    [MemberData(nameof(Read_back))]
    public void Own_records_are_read_back_as_they_were(string what, Func<Indicator[]> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        PromotionProgram built = new(Targeting(indicators()));
        PromotionProgram read = Read(Write(built));
        Assert.True(built.Targets.SequenceEqual(read.Targets), what);
        Assert.Equal(built.Targets.Select(target => target.Indicator.Unit.ToString()), read.Targets.Select(target => target.Indicator.Unit.ToString()));
        Assert.Equal(Write(built), Write(read));
    }

    /// <summary>A catalogue to which a user added a second unit of one name: the first is the one that the name means.</summary>
    [Fact]
    public void A_unit_that_the_catalogue_knows_by_another_units_name_is_read_back()
    {
        Catalogue mine = Catalogue.National.With(new PromotionProgram(Targeting([Own("x.a", UnitOf("x.u", "cơ sở CNNT"))])));
        PromotionProgram built = new(Targeting([Own("x.b", mine.GetIndicator("x.a").Unit)]), mine);
        using MemoryStream file = new();
        built.Write(file);
        Assert.Equal("x.u", PromotionProgram.Read(file.ToArray(), "x.json", mine).Targets[0].Indicator.Unit.Id);
    }

    [Fact]
    public void A_quantity_in_a_unit_of_the_indicators_units_id_and_another_name_is_a_fault()
    {
        Indicator indicator = NationalIndicators.MachineryEstablishments;
        ProgramDefinition definition = new()
        {
            Id = "x",
            Province = Catalogue.National.FindProvince("ha_noi"),
            Name = new("Chương trình"),
            Decision = Decision("1"),
            ImplementedFrom = new(2026, 1, 1),
            ImplementedThrough = new(2030, 12, 31),
            Targets = [new() { Indicator = indicator, Quantity = new(1, UnitOf(Establishment.Id, "cái")) }],
        };
        DefinitionFault fault = Assert.Single(FaultsOf(definition));
        Assert.Equal(("Targets[0].Quantity", "wrong_unit"), (fault.Member, fault.Code));
    }

    [Fact]
    public void Axes_of_summation_that_are_not_defined_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new Indicator("x.a", new("chỉ tiêu"), Establishment, IndicatorNature.Flow, new(Decision("1"))) { SummableOver = (SummationAxes)8 });

    private static ProgramDefinition Targeting(Indicator[] indicators, LegalDocument? decision = null) => new()
    {
        Id = "x",
        Province = Catalogue.National.FindProvince("ha_noi"),
        Name = new("Chương trình"),
        Decision = decision ?? Decision("1"),
        ImplementedFrom = new(2026, 1, 1),
        ImplementedThrough = new(2030, 12, 31),
        Targets = [.. indicators.Select(indicator => new TargetDefinition { Indicator = indicator, Quantity = new(1, indicator.Unit) })],
    };

    private static Indicator Own(string id, MeasureUnit unit, Citation? citation = null, ActivityContent? content = null) =>
        new(id, new("chỉ tiêu"), unit, IndicatorNature.Flow, citation ?? new(Decision("1"))) { Content = content };

    private static MeasureUnit UnitOf(string id, string name, Citation? citation = null) =>
        MeasureUnit.Count(id, new(name), citation ?? new(Decision("1")), Verification.Local);
}
