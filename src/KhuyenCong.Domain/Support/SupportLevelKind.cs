using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The kind of amount that a rule allows (loại mức): a contribution to a cost that others bear, or spending of the program itself.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportLevelKind>))]
public enum SupportLevelKind
{
    /// <summary>A support level (mức hỗ trợ): a contribution to a cost that somebody else bears.</summary>
    Support = 0,

    /// <summary>
    /// A spending level (mức chi), such as an award, a contract or the cost of management; a multiplier applies to it only if it names the
    /// content.
    /// </summary>
    Spending = 1,
}
