using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The parts of a program as a document states them, before targets and budget know their program.</summary>
internal sealed record ProgramDefinition
{
    internal required string Id { get; init; }

    internal required ProgramLevel Level { get; init; }

    internal required Province? Province { get; init; }

    internal required BilingualText Name { get; init; }

    internal required LegalDocument? Decision { get; init; }

    internal required Citation Citation { get; init; }

    internal required Verification Verification { get; init; }

    internal required ProgramPeriod Period { get; init; }

    internal required ImmutableArray<ProgramStage> Stages { get; init; }

    internal required ImmutableArray<ActivityContent> Contents { get; init; }

    internal required BudgetStatement BudgetStatement { get; init; }

    internal required BudgetLine? Budget { get; init; }

    internal required ImmutableArray<TargetLine> Targets { get; init; }

    internal required ImmutableArray<LegalDocument> OwnDocuments { get; init; }

    internal required ImmutableArray<MeasureUnit> OwnUnits { get; init; }

    internal required ImmutableArray<Indicator> OwnIndicators { get; init; }

    internal required bool IsBuiltIn { get; init; }

    internal sealed record BudgetLine(Quantity Stated, Vnd Amount, FundingSource Source, Citation Citation, Verification Verification);

    internal sealed record TargetLine(IndicatorValue Value, Quantity Stated, ProgramStage? Stage, ImmutableArray<Citation> Citations, Verification Verification);
}
