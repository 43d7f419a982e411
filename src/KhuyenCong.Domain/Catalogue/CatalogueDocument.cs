using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// What a user adds to a catalogue (tài liệu bổ sung danh mục), format "khuyencong-catalogue/1": documents, units, indicators and how they
/// compare, programs, rules of support, schemes of regions, changes of provinces and later verified days.
/// </summary>
/// <remarks>
/// Equal by id. A record that the catalogue has with the same content adds nothing; one that it has otherwise rules only where
/// <see cref="Supersedes"/> names it, and
/// <see cref="Catalogue.Differences"/> lists the others: a newer version of the library never refuses a document.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class CatalogueDocument : Entity<CatalogueDocument>
{
    /// <summary>What "verified" calls the provinces, which have no id.</summary>
    internal const string Provinces = "provinces";

    internal CatalogueDocument(CatalogueDefinition definition)
        : base(definition.Id) => Definition = definition;

    /// <summary>The records of the catalogue that this document's own take the place of (các bản ghi được thay thế).</summary>
    public ImmutableArray<CatalogueRecord> Supersedes => Definition.Supersedes;

    /// <summary>The documents (các văn bản).</summary>
    public ImmutableArray<LegalDocument> Documents => Definition.Documents;

    /// <summary>The units of measure (các đơn vị tính).</summary>
    public ImmutableArray<MeasureUnit> Units => Definition.Units;

    /// <summary>The indicators (các chỉ tiêu).</summary>
    public ImmutableArray<Indicator> Indicators => Definition.Indicators;

    /// <summary>How indicators compare (khả năng so sánh).</summary>
    public ImmutableArray<IndicatorComparability> Comparabilities => Definition.Comparabilities;

    /// <summary>The programs (các chương trình), each with its own documents, units and indicators.</summary>
    public ImmutableArray<PromotionProgram> Programs => Definition.Programs;

    /// <summary>
    /// The tables of support levels (các bảng mức hỗ trợ): of provinces, or of the id of the national table, which their rules add to.
    /// </summary>
    public ImmutableArray<SupportTable> SupportTables => Definition.SupportTables;

    /// <summary>The schemes of regions (các cách phân vùng).</summary>
    public ImmutableArray<RegionScheme> RegionSchemes => Definition.RegionSchemes;

    /// <summary>The changes of provinces (các thay đổi đơn vị hành chính), after those of the catalogue.</summary>
    public ImmutableArray<AdministrativeChange> AdministrativeChanges => [.. Definition.Changes.Select(change => change.Change)];

    internal CatalogueDefinition Definition { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
