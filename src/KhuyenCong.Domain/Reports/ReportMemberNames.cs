namespace KhuyenCong.Domain;

/// <summary>What a document and a definition in code call the members that a fault of a report names.</summary>
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
