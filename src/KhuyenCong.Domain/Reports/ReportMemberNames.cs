namespace KhuyenCong.Domain;

/// <summary>The names of a report's members in documents or in code, for the messages of faults.</summary>
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
