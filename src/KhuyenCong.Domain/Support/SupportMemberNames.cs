namespace KhuyenCong.Domain;

/// <summary>The names of members in faults of a level, for documents and for definitions in code.</summary>
internal sealed record SupportMemberNames(string Rate, string RateKind, string Caps, string ContractPrice)
{
    internal static SupportMemberNames Document { get; } = new("\"rate\"", "\"rate_kind\"", "\"caps\"", "\"base\": \"contract_price\"");

    internal static SupportMemberNames Definition { get; } = new(
        nameof(SupportLevelDefinition.RatePercent),
        $"{nameof(SupportRateKind)}.{nameof(SupportRateKind.Flat)}",
        nameof(SupportLevelDefinition.Cap),
        $"{nameof(SupportBase)}.{nameof(SupportBase.ContractPrice)}");
}
