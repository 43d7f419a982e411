using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>The page of provenance is written from the catalogue, and committed as it was written.</summary>
public class ProvenancePageTest
{
    internal const string Accept = "KHUYENCONG_ACCEPT_PROVENANCE";

    [Fact]
    public void The_committed_page_is_that_of_the_catalogue()
    {
        string path = Path.Combine(RepositoryRoot.Path, "docs", "provenance.md");
        string page = ProvenancePage.Write();
        if (string.Equals(Environment.GetEnvironmentVariable(Accept), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(
            string.Equals(page, File.ReadAllText(path), StringComparison.Ordinal),
            $"docs/provenance.md is not of this catalogue. Run the tests once with {Accept}=1 and commit it with the data.");
    }

    [Fact]
    public void No_kind_of_record_is_left_out() => Assert.Equal(
        typeof(Vnd).Assembly.GetExportedTypes()
            .Where(type => type.GetProperty("Verification") is not null && !type.Name.EndsWith("Definition", StringComparison.Ordinal))
            .Select(type => type.Name).Order(StringComparer.Ordinal),
        ProvenanceKind.All.Select(kind => kind.Type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_record_has_its_place()
    {
        Assert.All(ProvenanceKind.All.Skip(1).SelectMany(kind => kind.Records), record => Assert.NotEmpty(record.Citations));

        // 12 targets of Decision 1288 in two stages, 19 of 2021-2025, 12 of 2026-2030; 63 provinces, of which Huế is renamed on 1 January 2025, 34 after,
        // of which three become cities; 23 mergers, two changes of Huế (name and kind) and three to cities.
        Assert.Equal(12 + 19 + 12, CountOf<Target>());
        Assert.Equal(63 + 1 + 34 + 3, CountOf<ProvinceUnit>());
        Assert.Equal(23 + 2 + 3, CountOf<AdministrativeChange>());
        Assert.Equal(22 + 10, CountOf<SupportLevel>());
    }

    [Fact]
    public void A_stretch_of_days_is_answered_alike() => Assert.All(SupportStretch.All.Where(stretch => stretch.Norm is not null), stretch =>
    {
        LocalDate last = stretch.Norm!.VerifiedThrough!.Value;
        Assert.All(SupportTable.National.Contents, content => Assert.Equal(
            SupportTable.National.AnswerOn(content, stretch.First).Kind, SupportTable.National.AnswerOn(content, last).Kind));
    });

    [Fact]
    public void What_was_not_found_is_reported_as_missing()
    {
        // The Joint Circular was read whole; of Circular 28/2018 no level of brands or consultancy was found.
        Assert.Equal(4, SupportStretch.All.Length);
        Assert.Empty(SupportStretch.All[1].Answered(SupportAnswerKind.NotKnown));
        string[] unknown = [.. SupportStretch.All[2].Answered(SupportAnswerKind.NotKnown).Select(answer => answer.Content.Id)];
        Assert.Superset(new HashSet<string>(["brand", "consultancy"], StringComparer.Ordinal), unknown.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(SupportTable.National.Contents.Length, SupportStretch.All[3].Answered(SupportAnswerKind.Changed).Length);
    }

    [Fact]
    public void A_document_that_is_missing_is_not_in_the_catalogue() =>
        Assert.All(MissingDocument.All, missing => Assert.DoesNotContain(Catalogue.National.Documents, document => document.Id.StartsWith(missing.Number, StringComparison.Ordinal)));

    private static int CountOf<T>() => ProvenanceKind.All.Single(kind => kind.Type == typeof(T)).Records.Length;
}
