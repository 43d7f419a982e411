using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The parts of a program as a document states them, before targets and budget know their program.</summary>
internal sealed record ProgramDefinition(
    string Id,
    ProgramLevel Level,
    BilingualText Name,
    LegalDocument Decision,
    Citation Citation,
    Verification Verification,
    ProgramPeriod Period,
    ImmutableArray<ProgramStage> Stages,
    ImmutableArray<ActivityContent> Contents,
    ProgramDefinition.BudgetLine? Budget,
    ImmutableArray<ProgramDefinition.TargetLine> Targets)
{
    internal sealed record BudgetLine(Vnd Amount, FundingSource Source, Citation Citation, Verification Verification);

    internal sealed record TargetLine(IndicatorValue Value, ProgramStage? Stage, Citation Citation, Verification Verification);
}
