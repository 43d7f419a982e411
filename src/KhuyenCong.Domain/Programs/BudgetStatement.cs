using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Whether a program says how much money it plans for (kinh phí dự kiến có được nêu hay không).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<BudgetStatement>))]
public enum BudgetStatement
{
    /// <summary>What the deciding document says of it was not found (chưa biết).</summary>
    NotKnown = 0,

    /// <summary>The deciding document states an amount (có nêu).</summary>
    Stated = 1,

    /// <summary>The deciding document was read and states no amount (không nêu), as Decision 2646/QĐ-BCT.</summary>
    NotStated = 2,
}
