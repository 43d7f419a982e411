using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>What a document adds to a catalogue.</summary>
internal sealed record CatalogueDefinition
{
    internal required string Id { get; init; }

    internal ImmutableArray<CatalogueRecord> Supersedes { get; init; } = [];

    internal ImmutableArray<LegalDocument> Documents { get; init; } = [];

    internal ImmutableArray<MeasureUnit> Units { get; init; } = [];

    internal ImmutableArray<Indicator> Indicators { get; init; } = [];

    internal ImmutableArray<IndicatorComparability> Comparabilities { get; init; } = [];

    internal ImmutableArray<ProvinceChange> Changes { get; init; } = [];

    internal ImmutableArray<RegionScheme> RegionSchemes { get; init; } = [];

    internal ImmutableArray<PromotionProgram> Programs { get; init; } = [];

    internal ImmutableArray<SupportTable> SupportTables { get; init; } = [];

    internal ImmutableArray<LaterVerification> Verified { get; init; } = [];
}
