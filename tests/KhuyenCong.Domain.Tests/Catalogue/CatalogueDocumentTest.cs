using System.Text;

namespace KhuyenCong.Domain.Tests;

public class CatalogueDocumentTest
{
    public static TheoryData<string> Documents => [CatalogueText.Full, CatalogueText.Records, CatalogueText.Provinces, CatalogueText.Empty];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_it_writes_is_read_and_written_again_byte_for_byte(string text)
    {
        CatalogueDocument document = CatalogueText.Read(text);
        string written = Written(document);
        Assert.Equal(written, Written(CatalogueText.Read(written)));
        DocumentFormat.Catalogue.RequireGood(written);
    }

    [Fact]
    public void It_writes_what_was_read_member_for_member() => Assert.True(JsonEquality.AreEqual(CatalogueText.Full, Written(CatalogueText.Read(CatalogueText.Full))));

    [Fact]
    public void It_has_what_the_document_says()
    {
        CatalogueDocument document = CatalogueText.Read(CatalogueText.Full);
        Assert.Equal(("made_up_2028", "made_up_2028"), (document.Id, document.ToString()));
        Assert.Equal(["indicator:made_up.visitors", "support_norm:national/9/2027/TT-BTC (minh họa)"], document.Definition.Supersedes.Select(record => record.ToString()));
        Assert.Equal(["9/2027/TT-BTC (minh họa)"], document.Definition.Documents.Select(record => record.Id));
        Assert.Equal(["visit"], document.Definition.Units.Select(unit => unit.Id));
        Assert.Equal(["made_up.visitors"], document.Definition.Indicators.Select(indicator => indicator.Id));
        Assert.Equal(Comparability.NotComparable, Assert.Single(document.Definition.Comparabilities).Relation);
        Assert.Equal(["made_up_2021_2024"], document.Definition.Programs.Select(program => program.Id));
        Assert.Equal(["national", "made_up"], document.Definition.SupportTables.Select(table => table.Id));
        Assert.Equal(["made_up_halves"], document.Definition.RegionSchemes.Select(scheme => scheme.Id));
        Assert.Equal(["made_up.commune_monthly", "made_up.commune_yearly"], document.Definition.Duties.Select(duty => duty.Id));
        Assert.Equal(["minh_hoa", "son_la"], document.Definition.Changes.Select(change => change.Change.To.Id));
    }

    [Fact]
    public void Its_records_are_the_users()
    {
        CatalogueDocument document = CatalogueText.Read(CatalogueText.Full);
        Assert.False(document.Definition.Indicators[0].IsBuiltIn);
        Assert.False(document.Definition.Comparabilities[0].IsBuiltIn);
        Assert.False(document.Definition.Programs[0].IsBuiltIn);
        Assert.False(document.Definition.RegionSchemes[0].IsBuiltIn);
        Assert.All(document.Definition.Duties, duty => Assert.False(duty.IsBuiltIn));
        Assert.All(document.Definition.SupportTables.SelectMany(table => table.Norms), norm => Assert.False(norm.IsBuiltIn));
    }

    private static string Written(CatalogueDocument document)
    {
        using MemoryStream stream = new();
        document.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
