using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A user's additions to a catalogue (tài liệu bổ sung danh mục) in the format "khuyencong-catalogue/1": documents, units, indicators and
/// how they compare, programs, support rules, region schemes, changes to provinces, reporting duties, project rules and later verified
/// days.
/// </summary>
/// <remarks>
/// Documents are equal by id. A record that the catalogue already has with the same content adds nothing. A record with different content
/// overrides the catalogue's only if "supersedes" names it; <see cref="Catalogue.Differences"/> lists the others. A document that one
/// version of the library accepts is accepted by all newer ones.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class CatalogueDocument : Entity<CatalogueDocument>
{
    /// <summary>The name of the provinces in "verified", because they have no id.</summary>
    internal const string Provinces = "provinces";

    internal CatalogueDocument(CatalogueDefinition definition)
        : base(definition.Id) => Definition = definition;

    internal CatalogueDefinition Definition { get; }

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
