using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The kind of amount that a rule allows (loại mức): a contribution to another party's cost, or an amount that the program itself can
/// spend.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportLevelKind>))]
public enum SupportLevelKind
{
    /// <summary>A support level (mức hỗ trợ): a contribution to a cost that somebody else bears.</summary>
    Support = 0,

    /// <summary>
    /// A spending level (mức chi): an award, a contract or the cost of management, which rules that raise support do not raise.
    /// </summary>
    Spending = 1,
}
