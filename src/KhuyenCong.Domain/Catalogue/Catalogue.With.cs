using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KhuyenCong.Domain;

/// <content>Adding records to a catalogue.</content>
public sealed partial class Catalogue
{
    /// <summary>Adds a document to the catalogue and returns the new catalogue (danh mục có thêm tài liệu bổ sung).</summary>
    /// <remarks>
    /// A record that the catalogue already has with the same content changes nothing. A record with different content overrides the
    /// catalogue's only if the document lists it as superseding. <see cref="Differences"/> lists the other records that differ, and the
    /// programs, schemes and duties of unknown provinces; all of these are left out.
    /// </remarks>
    /// <param name="addition">The document.</param>
    /// <returns>A new catalogue; this one does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="addition"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A program has a target for an indicator that is in neither this catalogue nor the document, because the program was read against
    /// another catalogue. Or support rules whose days in force are not known are added to other rules, so their order is not known. The
    /// message names the program or the two tables.
    /// </exception>
    public Catalogue With(CatalogueDocument addition)
    {
        ArgumentNullException.ThrowIfNull(addition);
        CatalogueMerge merge = new(_parts, addition.Definition);
        CatalogueParts parts = merge.Run();
        return new(parts, _additions.Add(addition), Differences.AddRange(merge.Differences));
    }

    /// <summary>
    /// Adds a program with its documents, units and indicators, and returns the new catalogue (danh mục có thêm chương trình).
    /// </summary>
    /// <param name="program">The program, for example that of a province.</param>
    /// <returns>A new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="program"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="With(CatalogueDocument)"/>.</exception>
    public Catalogue With(PromotionProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        return With(new CatalogueDocument(new()
        {
            Id = program.Id,
            Documents = Missing(program.AllDocuments().Except(program.OwnDocuments)),
            Programs = [program],
        }));
    }

    /// <summary>
    /// Adds a support table and returns the new catalogue (danh mục có thêm bảng mức hỗ trợ). The table is a province's own, or contains
    /// newer rules for the national one.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <returns>A new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The days in force of its rules, or of the rules that they are added to, are not known.
    /// </exception>
    public Catalogue With(SupportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return With(new CatalogueDocument(new()
        {
            Id = table.Id,
            Documents = Missing(table.AllDocuments().Except(table.OwnDocuments)),
            SupportTables = [table],
        }));
    }

    /// <summary>
    /// Adds a region scheme with the documents that it cites, and returns the new catalogue (danh mục có thêm cách phân vùng).
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>A new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public Catalogue With(RegionScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        IEnumerable<Citation> citations = scheme.Regions.Select(region => region.Citation).Prepend(scheme.Citation);
        return With(new CatalogueDocument(new()
        {
            Id = scheme.Id,
            Documents = Missing(citations.Select(citation => citation.Document)),
            RegionSchemes = [scheme],
        }));
    }

    /// <summary>
    /// Adds a reporting duty with the documents that it names, and returns the new catalogue (danh mục có thêm nghĩa vụ báo cáo).
    /// </summary>
    /// <param name="duty">The duty, for example one set by a province.</param>
    /// <returns>A new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public Catalogue With(ReportingDuty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return With(new CatalogueDocument(new() { Id = duty.Id, Documents = Missing(duty.AllDocuments()), Duties = [duty] }));
    }

    /// <summary>
    /// Adds a project rule with the documents that it names, and returns the new catalogue (danh mục có thêm quy định về đề án).
    /// </summary>
    /// <param name="rule">The rule, for example from a newer circular.</param>
    /// <returns>A new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Catalogue With(ProjectRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return With(new CatalogueDocument(new() { Id = rule.Id, Documents = Missing(rule.AllDocuments()), ProjectRules = [rule] }));
    }

    /// <summary>
    /// Returns the documents that this catalogue lacks, or has with different content, because the record was created with another
    /// catalogue.
    /// </summary>
    private ImmutableArray<LegalDocument> Missing(IEnumerable<LegalDocument> documents)
    {
        OwnRecords own = new(this);
        foreach (LegalDocument document in documents)
        {
            own.Add(document);
        }

        return own.Documents;
    }

    private string FindVersion()
    {
        string builtIn = _parts.Version.Value;
        if (_additions.IsEmpty)
        {
            return builtIn;
        }

        StringBuilder text = new();
        foreach (CatalogueDocument addition in _additions)
        {
            text.Append(CanonicalJson.Of(json => CatalogueDocumentWriter.Write(addition, json))).Append('\n');
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        string ids = string.Join('+', _additions.Select(addition => addition.Id));
        return string.Create(CultureInfo.InvariantCulture, $"{builtIn}+{ids}+{Convert.ToHexString(hash, 0, 4)}");
    }
}
