using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The parts of a catalogue, most of them read or merged on first use; a part needs only parts declared above it.</summary>
internal sealed record CatalogueParts
{
    internal required Lazy<string> Version { get; init; }

    internal required Lazy<RecordReader> Records { get; init; }

    internal required Lazy<RecordList<Indicator>> Indicators { get; init; }

    internal required Lazy<RecordList<IndicatorComparability>> Comparabilities { get; init; }

    internal required Lazy<RecordList<DerivedIndicator>> Formulas { get; init; }

    internal required Lazy<AdministrativeAtlas> Atlas { get; init; }

    internal required Lazy<RecordList<RegionScheme>> RegionSchemes { get; init; }

    internal required Lazy<DateInterval> ProgramDays { get; init; }

    internal required Lazy<RecordList<PromotionProgram>> Programs { get; init; }

    internal required Lazy<SupportTable> NationalTable { get; init; }

    internal required Lazy<ImmutableArray<SupportTable>> ProvincialTables { get; init; }

    internal required Lazy<RecordList<ReportingDuty>> Duties { get; init; }

    internal required Lazy<RecordList<ProjectRule>> ProjectRules { get; init; }
}
