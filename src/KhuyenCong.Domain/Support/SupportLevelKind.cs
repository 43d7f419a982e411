using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What a rule's amount is (loại mức): help with another's cost, or what the program itself may spend.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportLevelKind>))]
public enum SupportLevelKind
{
    /// <summary>A level of support (mức hỗ trợ): part of a cost that somebody else bears.</summary>
    Support = 0,

    /// <summary>A spending level (mức chi): an award, a contract or the cost of management, which rules that raise support do not raise.</summary>
    Spending = 1,
}
