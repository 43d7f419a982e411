using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The support tables that a record of a check stores: those that the checks of the document use, with only the contents that it names.
/// </summary>
internal static class AuditedSupport
{
    internal static SupportTable National(ProjectDocument document, Catalogue catalogue) =>
        catalogue.NationalSupportTable.Only(ContentsOf(document));

    /// <summary>Returns the tables of the provinces that the document names, and the tables whose own contents it uses.</summary>
    internal static ImmutableArray<SupportTable> Provincial(ProjectDocument document, Catalogue catalogue)
    {
        ImmutableArray<SupportContent> contents = ContentsOf(document);
        ImmutableArray<Province> provinces = ProvincesOf(document);
        return
        [
            .. catalogue.ProvincialSupportTables
                .Where(table => provinces.Contains(table.Province!) || table.OwnContents.Any(contents.Contains))
                .Select(table => table.Only(contents)),
        ];
    }

    /// <summary>Rejects a document that was created with another catalogue, because its record could not be read.</summary>
    internal static void Require(ProjectDocument document, Catalogue catalogue)
    {
        ImmutableArray<SupportTable> tables = catalogue.ProvincialSupportTables.Add(catalogue.NationalSupportTable);
        if (ContentsOf(document).FirstOrDefault(one => tables.All(table => table.FindContent(one.Id) is null)) is { } content)
        {
            throw new ArgumentException($"The catalogue has no content {QuotedText.Of(content.Id)}.", nameof(document));
        }

        if (ProvincesOf(document).FirstOrDefault(one => catalogue.Atlas.FindProvince(one.Id) is null) is { } province)
        {
            throw new ArgumentException($"The catalogue has no province {QuotedText.Of(province.Id)}.", nameof(document));
        }
    }

    private static ImmutableArray<SupportContent> ContentsOf(ProjectDocument document) =>
        [.. document.Projects.SelectMany(project => project.Items).Select(item => item.Content).OfType<SupportContent>().Distinct()];

    private static ImmutableArray<Province> ProvincesOf(ProjectDocument document) =>
    [
        .. document.Projects.SelectMany(project => project.Parties.Select(party => party.Place).Append(project.Place))
            .Select(place => place?.Province).OfType<Province>().Distinct(),
    ];
}
