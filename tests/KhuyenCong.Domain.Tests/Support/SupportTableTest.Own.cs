namespace KhuyenCong.Domain.Tests;

/// <summary>The own records of tables built in code: what a document could not hold, or would state differently, is a fault.</summary>
public partial class SupportTableTest
{
    private const string Half = "a\uD83D";

    private static readonly SupportContent Known = SupportTable.National.Contents[0];

    [Fact]
    public void Newer_rules_for_a_content_that_differs_from_the_tables_are_refused()
    {
        SupportTable national = SupportTable.National;
        DefinitionException exception = Assert.Throws<DefinitionException>(() => national.With(Rules(Own(Known.Id, "khác"))));
        Assert.Equal(
            [($"Norms[{national.Norms.Length}]", "duplicate_id")], exception.Faults.Select(fault => (fault.Member, fault.Code)));
    }

    [Fact]
    public void Newer_rules_that_name_two_contents_of_one_id_are_refused()
    {
        SupportNorm rules = new(new SupportNormDefinition
        {
            Document = Made,
            InForceFrom = new(2026, 1, 1),
            Scope = NormScope.Amends,
            Levels = [new() { Content = Own("x.c", "nội dung"), RatePercent = 50 }],
            Multipliers = [new() { Id = "x.m", Name = new("hệ số"), Multiplier = 1.5m, Contents = [Own("x.c", "khác")] }],
        });
        DefinitionException exception = Assert.Throws<DefinitionException>(() => SupportTable.National.With(rules));
        Assert.Equal("duplicate_id", Assert.Single(exception.Faults).Code);
    }

    [Fact]
    public void Half_a_character_in_any_text_of_rules_is_a_fault()
    {
        SupportNormDefinition definition = new()
        {
            Document = Made,
            InForceFrom = new(2026, 1, 1),
            VerifiedThrough = new(2026, 1, 1),
            Levels = [new() { Content = Known, RatePercent = 50, Conditions = [new(Half)], Note = new(Half) }],
            References = [new() { Content = SupportTable.National.Contents[1], SetBy = [Made], Note = new(Half) }],
            Multipliers = [new() { Id = "x.m", Name = new("hệ số", Half), Multiplier = 1.5m, Note = new(Half) }],
            Changes = [new() { Document = Made, From = new(2026, 2, 1), Note = new(Half) }],
        };
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new SupportNorm(definition));
        Assert.Equal(
            [
                "Levels[0].Conditions[0]", "Levels[0].Note", "References[0].Note", "Multipliers[0].Name", "Multipliers[0].Note",
                "Changes[0].Note",
            ],
            exception.Faults.Select(fault => fault is { Code: "not_unicode" } ? fault.Member : fault.ToString()));
    }

    [Fact]
    public void Half_a_character_in_a_content_is_a_fault()
    {
        SupportContent content = new("x.c", new(Half), new(Made)) { Per = new(Half) };
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new SupportTable(new SupportTableDefinition
        {
            Id = "x",
            Name = new("Bảng"),
            Province = Catalogue.National.FindProvince("ha_noi"),
            Contents = [content],
            Norms = [Rules(content)],
        }));
        Assert.Equal(
            ["Contents[0].Name not_unicode", "Contents[0].Per not_unicode"],
            exception.Faults.Select(fault => $"{fault.Member} {fault.Code}"));
    }

    private static SupportNorm Rules(SupportContent content) => new(new SupportNormDefinition
    {
        Document = Made,
        InForceFrom = new(2026, 1, 1),
        Scope = NormScope.Amends,
        Levels = [new() { Content = content, RatePercent = 50 }],
    });

    private static SupportContent Own(string id, string name) => new(id, new(name), new(Made));
}
