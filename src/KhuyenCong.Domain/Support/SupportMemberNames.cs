namespace KhuyenCong.Domain;

/// <summary>The names of a level's members in documents or in code, for the messages of faults.</summary>
internal sealed record SupportMemberNames(string Rate, string RateKind, string Caps, string ContractPrice)
{
    internal static SupportMemberNames Document { get; } = new("\"rate\"", "\"rate_kind\"", "\"caps\"", "\"base\": \"contract_price\"");

    internal static SupportMemberNames Definition { get; } = new(
        nameof(SupportLevelDefinition.RatePercent),
        $"{nameof(SupportRateKind)}.{nameof(SupportRateKind.Flat)}",
        nameof(SupportLevelDefinition.Cap),
        $"{nameof(SupportBase)}.{nameof(SupportBase.ContractPrice)}");
}
