using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The parts of a program as a document states them, before they are linked to their program.</summary>
internal sealed record ProgramParts
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

    /// <summary>A planned amount or a part of one; its years are null if they are those of the program.</summary>
    internal sealed record BudgetLine(
        Quantity Stated,
        Vnd Amount,
        Hedge Hedge,
        FundingSource Funding,
        YearRange? Years,
        ImmutableArray<BudgetLine> Parts,
        Citation Citation,
        Verification Verification)
    {
        /// <summary>Whether a part states its source of money.</summary>
        internal bool IsOfSource { get; init; }
    }

    /// <summary>A target; the upper end is null if it is one quantity.</summary>
    internal sealed record TargetLine(
        IndicatorValue Value,
        Quantity Stated,
        Quantity? StatedUpper,
        ProgramStage? Stage,
        ImmutableArray<Citation> Citations,
        Verification Verification)
    {
        /// <summary>The upper end in the indicator's unit; the quantity itself if there is no range.</summary>
        internal Quantity Upper => StatedUpper?.In(Value.Indicator.Unit) ?? Value.Quantity;
    }
}
