namespace KhuyenCong.Domain;

/// <summary>What a document and a definition in code call the members that a fault of a level names.</summary>
internal sealed record SupportMemberNames(string Rate, string RateKind, string Caps, string ContractPrice)
{
    internal static SupportMemberNames Document { get; } = new("\"rate\"", "\"rate_kind\"", "\"caps\"", "\"base\": \"contract_price\"");

    internal static SupportMemberNames Definition { get; } = new(
        nameof(SupportLevelDefinition.RatePercent),
        $"{nameof(SupportRateKind)}.{nameof(SupportRateKind.Flat)}",
        nameof(SupportLevelDefinition.Cap),
        $"{nameof(SupportBase)}.{nameof(SupportBase.ContractPrice)}");
}
