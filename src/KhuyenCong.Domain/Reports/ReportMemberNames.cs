namespace KhuyenCong.Domain;

/// <summary>The names of members in faults of a report, for documents and for definitions in code.</summary>
internal sealed record ReportMemberNames(string Text, string Value, string Decimals, string Formula, string Unchecked, string Quote)
{
    internal static ReportMemberNames Document { get; } =
        new("\"text\"", "\"value\"", "\"decimals\"", "\"formula\"", "\"unchecked\"", "\"quote\"");

    internal static ReportMemberNames Definition { get; } = new(
        nameof(ReportItemDefinition.Text),
        nameof(ReportItemDefinition.Value),
        nameof(ReportItemDefinition.Decimals),
        nameof(ReportClaimDefinition.Formula),
        nameof(ReportClaimDefinition.UncheckedReason),
        nameof(ReportClaimDefinition.Quote));
}
