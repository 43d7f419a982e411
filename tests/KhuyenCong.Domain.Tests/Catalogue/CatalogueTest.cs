using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class CatalogueTest
{
    private static readonly object[] Roots =
    [
        Catalogue.National.Documents, Catalogue.National.Units, Catalogue.National.Decree45Contents, NationalIndicators.All, NationalPrograms.All,
        AdministrativeMap.On(new LocalDate(2020, 12, 31)), RegionScheme.Report2014To2020, Catalogue.National.Comparabilities, SupportTable.National,
        Catalogue.National.ReportingDuties,
    ];

    [Fact]
    public void The_version_is_year_month_and_number() => Assert.Matches(@"^\d{4}\.\d{2}\.\d+$", Catalogue.National.Version);

    [Fact]
    public void Every_record_has_a_citation_and_a_verification()
    {
        // A document is cited, it does not cite; a stage has its program's verification.
        Dictionary<Type, int> cited = [], verified = [];
        foreach (object record in Records())
        {
            Type type = record.GetType();
            if (type.GetProperty("Citation") is { } one)
            {
                Assert.True(one.GetValue(record) is Citation, $"{type.Name} {record} has no citation");
                Count(cited, type);
            }

            if (type.GetProperty("Citations") is { } several)
            {
                Assert.NotEmpty((IEnumerable<Citation>)several.GetValue(record)!);
                Count(cited, type);
            }

            if (type.GetProperty("Verification") is { } verification)
            {
                Assert.True(verification.GetValue(record) is Verification known && Enum.IsDefined(known), $"{type.Name} {record} has no verification");
                Count(verified, type);
            }
        }

        Type[] both =
        [
            typeof(MeasureUnit), typeof(Indicator), typeof(ActivityContent), typeof(ProvinceUnit), typeof(RegionScheme), typeof(Region),
            typeof(PromotionProgram), typeof(ProgramStage), typeof(Target), typeof(PlannedBudget), typeof(IndicatorComparability),
            typeof(SupportContent), typeof(SupportNorm), typeof(SupportChange), typeof(SupportLevel), typeof(SupportReference), typeof(SupportMultiplier),
            typeof(ReportingDuty),
        ];
        Assert.Equal([.. both], cited.Keys.ToHashSet());
        Assert.Equal([.. both, typeof(LegalDocument)], verified.Keys.ToHashSet());

        // Nine contents of Decree 45 and nine, seven and six of the programs; 43 stated targets (those of a whole program with stages are asked for, not listed);
        // 63 provinces, six regions.
        Assert.Equal((9 + 9 + 7 + 6, 43, 63, 6), (cited[typeof(ActivityContent)], cited[typeof(Target)], cited[typeof(ProvinceUnit)], cited[typeof(Region)]));

        // One of Decree 45 article 15 and of 16; one of Circular 36/2013 article 23, four of 22 and three of 21; one of the Joint Circular;
        // one of Circular 26/2014 article 22 and two of 23.
        Assert.Equal(2 + 1 + 4 + 3 + 1 + 1 + 2, cited[typeof(ReportingDuty)]);

        // Article 6 of the Joint Circular has 22 levels in clause 2, 8 references in clause 1 and one multiplier; of Circular 28/2018 ten levels and two multipliers were found.
        // Circulars 64/2024 and 139/2026 change the latter.
        Assert.Equal(2, cited[typeof(SupportChange)]);
        Assert.Equal(
            (22 + 8, 2, 22 + 10, 8, 1 + 2),
            (cited[typeof(SupportContent)], cited[typeof(SupportNorm)], cited[typeof(SupportLevel)], cited[typeof(SupportReference)], cited[typeof(SupportMultiplier)]));
    }

    [Fact]
    public void Every_text_of_a_document_that_is_cited_is_of_a_listed_document() =>
        Assert.All(Records().OfType<Citation>(), citation => Assert.Contains(citation.Document, Catalogue.National.Documents));

    [Fact]
    public void Decree_45_lists_nine_contents_in_article_4()
    {
        Assert.Equal(Enumerable.Range(1, 9), Catalogue.National.Decree45Contents.Select(content => content.Number));
        Assert.All(Catalogue.National.Decree45Contents, content =>
        {
            Assert.Equal("45/2012/NĐ-CP", content.Citation.Document.Id);
            Assert.Equal(("4", PrintedNumber.Format(content.Number)), (content.Citation.Article, content.Citation.Clause));
        });
    }

    [Fact]
    public void Units_have_ids_and_names_of_their_own()
    {
        MeasureUnit[] units = [.. MeasureUnit.BuiltIn, .. Catalogue.National.Units];
        Assert.Equal(units.Length, units.Distinct().Count());
        Assert.Equal(units.Length, units.Select(unit => unit.Name.Vietnamese).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Everything of the library that the catalogue leads to.</summary>
    private static HashSet<object> Records()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new(Roots);
        while (open.TryPop(out object? next))
        {
            if (next is IEnumerable items and not string)
            {
                foreach (object item in items)
                {
                    open.Push(item);
                }
            }
            else if (next.GetType().Assembly == typeof(Vnd).Assembly && next.GetType().IsClass && seen.Add(next))
            {
                foreach (PropertyInfo property in next.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (property.GetValue(next) is { } value && !IsBuiltIn(value))
                    {
                        open.Push(value);
                    }
                }
            }
        }

        return seen;
    }

    private static bool IsBuiltIn(object value) => value is MeasureUnit unit && MeasureUnit.BuiltIn.Contains(unit);

    private static void Count(Dictionary<Type, int> counts, Type type) => counts[type] = counts.GetValueOrDefault(type) + 1;

    // English is optional in what users bring, not in what the library brings.
    [Fact]
    public void Every_built_in_text_is_in_both_languages()
    {
        string[] files = [.. typeof(Catalogue).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Catalogue/", StringComparison.Ordinal))];
        Assert.All(files, file => Assert.All(
            Texts(JsonNode.Parse(ProgramText.Resource(typeof(Catalogue), file))), text => Assert.False(string.IsNullOrWhiteSpace(text["en"]?.GetValue<string>()), $"{file}: {text}")));
        Assert.True(files.Sum(file => Texts(JsonNode.Parse(ProgramText.Resource(typeof(Catalogue), file))).Count()) > 100);

        static IEnumerable<JsonObject> Texts(JsonNode? node) => node switch
        {
            JsonObject text when text.ContainsKey("vi") => [text],
            JsonObject members => members.SelectMany(member => Texts(member.Value)),
            JsonArray items => items.SelectMany(Texts),
            _ => [],
        };
    }
}
