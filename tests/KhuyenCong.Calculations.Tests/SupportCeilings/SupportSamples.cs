using System.Collections.Immutable;
using System.Text;
using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>Requests for support, in million đồng as the rules state their caps.</summary>
internal static class SupportSamples
{
    /// <summary>A day of Joint Circular 26/2014, and one of Circular 28/2018.</summary>
    internal const string Before = "2018-03-01", After = "2018-06-01";

    internal static readonly SupportMultiplierChoice PriorityOnCap = new("priority", SupportEffect.CapOnly);
    internal static readonly SupportMultiplierChoice PriorityOnBoth = new("priority", SupportEffect.RateAndCap);
    internal static readonly SupportMultiplierChoice Line = new("technology_line");

    /// <summary>The first day of Đồng Tháp's rules, the only one for which they are verified; they continue after it.</summary>
    internal const string OfDongThap = "2024-07-11";

    /// <summary>The table in samples/data.</summary>
    internal static SupportTable DongThap { get; } = SupportTable.Read(File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "samples", "data", "dong-thap-support-2024.json")), "dong-thap");

    /// <summary>A made-up table whose rules ended, with two multipliers of different size and effect.</summary>
    internal static SupportTable MadeUp { get; } = SupportTable.Read(
        Encoding.UTF8.GetBytes(
            """
            {
              "format": "khuyencong-support-table/1", "id": "made_up", "province": "ha_noi", "name": { "vi": "Bảng minh họa", "en": "A made-up table" },
              "documents": [{ "id": "1/QĐ (2015)", "kind": "decision", "number": "1/QĐ", "title": { "vi": "Quyết định", "en": "Decision" }, "verification": "local" }],
              "norms": [
                {
                  "document": "1/QĐ (2015)", "in_force": { "from": "2015-01-01", "through": "2016-12-31" }, "verified_through": "2016-12-31",
                  "citation": { "document": "1/QĐ (2015)" }, "verification": "local",
                  "levels": [
                    { "content": "brand", "rate": 50, "caps": [{ "value": 100, "unit": "triệu đồng" }], "citation": { "document": "1/QĐ (2015)", "article": "2" }, "verification": "verbatim" },
                    { "content": "consultancy", "rate": 50, "citation": { "document": "1/QĐ (2015)", "article": "3" }, "verification": "secondary" }
                  ],
                  "multipliers": [
                    { "id": "small", "name": { "vi": "hệ số nhỏ", "en": "small" }, "multiplier": 1.2, "effect": "rate_and_cap", "citation": { "document": "1/QĐ (2015)", "article": "4" }, "verification": "local" },
                    { "id": "large", "name": { "vi": "hệ số lớn", "en": "large" }, "multiplier": 2, "effect": "cap_only", "contents": ["brand"], "citation": { "document": "1/QĐ (2015)", "article": "5" }, "verification": "local" }
                  ]
                }
              ]
            }
            """),
        "made-up.json");

    internal static SupportContent Content(string id) => SupportTable.National.GetContent(id);

    internal static ImmutableArray<SupportUnit> Units(params ReadOnlySpan<decimal> millions) => [.. millions.ToArray().Select(cost => new SupportUnit(Vnd.FromMillions(cost)))];

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static SupportRequest Request(string content, string day, params ReadOnlySpan<decimal> millions) => Request(content, day, Units(millions));

    internal static SupportRequest Request(
        string content,
        string day,
        ImmutableArray<SupportUnit> units,
        FundingSource source = FundingSource.National,
        SupportTier tier = SupportTier.None,
        ImmutableArray<SupportMultiplierChoice>? multipliers = null,
        SupportCombination combination = SupportCombination.NotChosen,
        Vnd? budget = null,
        Province? province = null,
        bool useLastKnown = false) => new()
        {
            Content = Content(content),
            Funding = source,
            Date = Day(day),
            Units = units,
            Tier = tier,
            Multipliers = multipliers ?? [],
            Combination = combination,
            RemainingBudget = budget,
            Province = province,
            UseLastKnown = useLastKnown,
        };

    internal static SupportCeiling Calculate(string content, string day, params ReadOnlySpan<decimal> millions) => SupportCeilingCalculator.Calculate(Request(content, day, millions));

    /// <summary>The ceiling with a table in the catalogue; a request of local money that names no province is of the table's.</summary>
    internal static SupportCeiling Ceiling(SupportRequest request, SupportTable table)
    {
        SupportRequest own = new()
        {
            Content = request.Content,
            Funding = request.Funding,
            Date = request.Date,
            Units = request.Units,
            Tier = request.Tier,
            Multipliers = request.Multipliers,
            Combination = request.Combination,
            RemainingBudget = request.RemainingBudget,
            Province = request.Province ?? table.Province,
            UseLastKnown = request.UseLastKnown,
        };
        return SupportCeilingCalculator.Calculate(own, Catalogue.National.With(table));
    }

    internal static void AssertMillions(decimal millions, SupportLimits binding, SupportCeiling ceiling)
    {
        Assert.True(ceiling.IsDefined, ceiling.Describe());
        Assert.Equal((Vnd.FromMillions(millions), binding), (ceiling.Amount!.Value, ceiling.Binding));
    }
}
