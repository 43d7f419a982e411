using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Whether a program states its planned budget (kinh phí dự kiến có được nêu hay không).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<BudgetStatement>))]
public enum BudgetStatement
{
    /// <summary>It is not known whether the approving document states an amount (chưa biết).</summary>
    NotKnown = 0,

    /// <summary>The approving document states an amount (có nêu).</summary>
    Stated = 1,

    /// <summary>The approving document was read and states no amount (không nêu), like Decision 2646/QĐ-BCT.</summary>
    NotStated = 2,
}
