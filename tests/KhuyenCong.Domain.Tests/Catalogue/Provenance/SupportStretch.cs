using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Days for which the national support table gives the same answers.</summary>
/// <param name="Name">The days.</param>
/// <param name="First">The first of them that a question is asked for.</param>
/// <param name="Norm">The rules that answer; null outside of them.</param>
internal sealed record SupportStretch(string Name, LocalDate First, SupportNorm? Norm)
{
    /// <summary>Before the first rules, under each of them, and after the last day verified.</summary>
    public static ImmutableArray<SupportStretch> All { get; } = Divide(SupportTable.National);

    /// <summary>The contents that are answered in one way.</summary>
    public ImmutableArray<SupportAnswer> Answered(SupportAnswerKind kind) =>
        [.. SupportTable.National.Contents.Select(content => SupportTable.National.AnswerOn(content, First)).Where(answer => answer.Kind == kind)];

    private static ImmutableArray<SupportStretch> Divide(SupportTable table)
    {
        LocalDate begin = table.Norms[0].InForceFrom!.Value;
        LocalDate end = table.Norms[^1].VerifiedThrough!.Value;
        return
        [
            new($"before {IsoDates.Format(begin)}", begin.PlusDays(-1), null),
            .. table.Norms.Select(norm => new SupportStretch($"{IsoDates.Format(norm.InForceFrom!.Value)} through {IsoDates.Format(norm.VerifiedThrough!.Value)}", norm.InForceFrom!.Value, norm)),
            new($"after {IsoDates.Format(end)}", end.PlusDays(1), null),
        ];
    }
}
