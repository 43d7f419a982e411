using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Rules defined in code; the circular and the decision are made up.</summary>
public partial class SupportNormTest
{
    private static readonly LegalDocument Circular = new(NewerRules.Circular, LegalDocumentKind.Circular, new("Thông tư minh họa", "A made-up circular"))
    {
        Number = NewerRules.Circular,
        Verification = Verification.Local,
    };

    private static readonly SupportContent Machinery = SupportTable.National.GetContent("advanced_machinery");
    private static readonly SupportContent Selection = SupportTable.National.GetContent("product_selection");
    private static readonly SupportContent Conferences = SupportTable.National.GetContent("conferences");

    [Fact]
    public void What_is_left_out_is_as_the_whole_norm_says()
    {
        SupportNorm norm = new(new SupportNormDefinition
        {
            Document = Circular,
            InForceFrom = new(2026, 11, 10),
            Levels = [new SupportLevelDefinition { Content = Machinery, RatePercent = 50, Cap = Vnd.FromMillions(400) }],
        });
        Assert.Equal(
            (Circular, NormScope.Amends, new Citation(Circular), Verification.Local, false),
            (norm.Document, norm.Scope, norm.Citation, norm.Verification, norm.IsBuiltIn));
        LocalDate first = new(2026, 11, 10);
        Assert.Equal((first, null, first), (norm.InForceFrom, norm.InForceThrough, norm.VerifiedThrough));
        Assert.True(norm.References.IsEmpty && norm.Multipliers.IsEmpty && norm.Changes.IsEmpty);
        SupportLevel level = Assert.Single(norm.Levels);
        Assert.Equal(
            (SupportLevelKind.Support, SupportRateKind.AtMost, SupportBase.EligibleCost), (level.Kind, level.RateKind, level.Base));
        Assert.Equal((norm.Citation, norm.Verification), (level.Citation, level.Verification));
        Assert.Equal("tối đa 50% chi phí được hỗ trợ, không quá 400 triệu đồng/cơ sở", level.Describe());
    }

    [Fact]
    public void A_part_with_its_own_citation_keeps_it()
    {
        Citation article = new(Circular) { Article = "2" };
        SupportNorm norm = new(new SupportNormDefinition
        {
            Document = Circular,
            InForceFrom = new(2026, 11, 10),
            Citation = article,
            Verification = Verification.Quoted,
            Levels =
            [
                new SupportLevelDefinition { Content = Machinery, RatePercent = 50 },
                new SupportLevelDefinition
                {
                    Content = Selection,
                    RatePercent = 50,
                    Citation = new(Circular) { Article = "3" },
                    Verification = Verification.Secondary,
                },
            ],
        });
        Assert.Equal(
            [(article, Verification.Quoted), (new(Circular) { Article = "3" }, Verification.Secondary)],
            norm.Levels.Select(level => (level.Citation, level.Verification)));
    }

    // Made-up caps: 1.500 triệu, 500 nghìn and 1.234.567 đồng, each in the largest unit in which it is whole.
    [Fact]
    public void Caps_by_tier_are_in_their_order_and_in_whole_units()
    {
        SupportLevel level = Norm(new SupportLevelDefinition
        {
            Content = Selection,
            Caps = new Dictionary<SupportTier, Vnd>
            {
                [SupportTier.Commune] = Vnd.FromDong(1_234_567),
                [SupportTier.National] = Vnd.FromMillions(1_500),
                [SupportTier.Province] = Vnd.FromDong(500_000),
            },
        }).Levels[0];
        Assert.Equal([SupportTier.National, SupportTier.Province, SupportTier.Commune], level.Caps.Select(cap => cap.Tier));
        Assert.Equal(["1.500 triệu đồng", "500 nghìn đồng", "1.234.567 đồng"], level.Caps.Select(cap => cap.ToString()));
        Assert.Equal(Vnd.FromMillions(1_500), level.Caps[0].Amount);
    }

    [Fact]
    public void Caps_by_tier_may_be_a_single_cap_without_tier()
    {
        Dictionary<SupportTier, Vnd> caps = new() { [SupportTier.None] = Vnd.FromMillions(1) };
        SupportCap cap = Assert.Single(Norm(new SupportLevelDefinition { Content = Selection, Caps = caps }).Levels[0].Caps);
        Assert.Equal(SupportTier.None, cap.Tier);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_norm_of_a_document_is_the_same_defined_in_code(int number)
    {
        // The document states one cap as 0,05 tỷ đồng; in code it is 50 triệu đồng.
        string document = SupportText.Full.Replace(
            "\"value\": 0.05, \"unit\": \"tỷ đồng\"", "\"value\": 50, \"unit\": \"triệu đồng\"", StringComparison.Ordinal);
        SupportNorm read = SupportText.Read(document).Norms[number];
        SupportNorm defined = new(DefinitionText.Of(JsonNode.Parse(document)!["norms"]![number]!));
        Assert.Equal(Written(read), Written(defined));
    }

    [Fact]
    public void Rules_in_a_table_are_written_and_read_back_with_their_document()
    {
        SupportTable table = SupportTable.National.With(Everything());
        Assert.Contains(Circular, table.OwnDocuments);
        SupportTable read = SupportTable.Read(Bytes(table), "national.json");
        Assert.Equal(Bytes(table), Bytes(read));
        Assert.Equal(Written(table.Norms[^1]), Written(read.Norms[^1]));
        Catalogue mine = Catalogue.National.With(table);
        Assert.Equal(mine.Version, Catalogue.National.With(read).Version);
        Assert.Contains(Circular, mine.Documents);
        SupportAnswer answer = mine.NationalSupportTable.AnswerOn(Machinery, new(2026, 11, 10));
        Assert.Equal((SupportAnswerKind.Level, Circular, false), (answer.Kind, answer.Norm!.Document, answer.Norm.IsBuiltIn));
    }

    [Fact]
    public void A_content_of_another_table_travels_with_its_document()
    {
        SupportContent showroom = SupportText.Read(SupportText.MadeUp).GetContent("ha_noi.showroom");
        SupportTable table = SupportTable.National.With(Norm(new SupportLevelDefinition { Content = showroom, RatePercent = 40 }));
        Assert.Equal(Bytes(table), Bytes(SupportTable.Read(Bytes(table), "national.json")));
    }

    private static SupportNorm Norm(params SupportLevelDefinition[] levels) =>
        new(new SupportNormDefinition { Document = Circular, InForceFrom = new(2026, 11, 10), Levels = [.. levels] });

    /// <summary>A made-up norm with a member of each kind.</summary>
    private static SupportNorm Everything() => new(new SupportNormDefinition
    {
        Document = Circular,
        Scope = NormScope.Replaces,
        InForceFrom = new(2026, 11, 10),
        InForceThrough = new(2030, 12, 31),
        VerifiedThrough = new(2026, 12, 31),
        Levels = Levels(),
        References =
        [
            new SupportReferenceDefinition
            {
                Content = Conferences,
                SetBy = [Circular, SupportTable.National.Norms[0].Document],
                Note = new("ghi chú", "a note"),
            },
        ],
        Multipliers =
        [
            new SupportMultiplierDefinition
            {
                Id = "poor_area",
                Name = new("địa bàn khó khăn", "difficult area"),
                Multiplier = 1.25m,
                Effect = SupportEffect.CapOnly,
                Contents = [Machinery],
            },
        ],
        Changes =
        [
            new SupportChangeDefinition
            {
                Document = SupportTable.National.Norms[1].Document,
                From = new(2027, 1, 1),
                Effect = SupportChangeEffect.ChangesLevels,
                Note = new("ghi chú", "a note"),
            },
        ],
    });

    private static ImmutableArray<SupportLevelDefinition> Levels() =>
    [
        new SupportLevelDefinition
        {
            Content = Machinery,
            RatePercent = 62.5m,
            RateKind = SupportRateKind.Flat,
            Base = SupportBase.LoanInterest,
            Cap = Vnd.FromDong(1),
            Conditions = [new("điều kiện", "a condition")],
            Note = new("ghi chú", "a note"),
            Citation = new(Circular) { Article = "2", Clause = "1", Point = "a", Quote = "nguyên văn" },
        },
        new SupportLevelDefinition
        {
            Content = Selection,
            Kind = SupportLevelKind.Spending,
            Verification = Verification.Quoted,
            Caps = new Dictionary<SupportTier, Vnd>
            {
                [SupportTier.Province] = Vnd.FromMillions(90),
                [SupportTier.Commune] = Vnd.FromDong(500_000),
            },
        },
    ];

    private static string Written(SupportNorm norm) => CanonicalJson.OfMembers(json => new SupportTableWriter(json).Write(norm));

    private static byte[] Bytes(SupportTable table)
    {
        using MemoryStream written = new();
        table.Write(written);
        return written.ToArray();
    }
}
