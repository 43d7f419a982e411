using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The comparison operators (phép so sánh).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FormulaComparisonOperator>))]
internal enum FormulaComparisonOperator
{
    /// <summary>= (bằng).</summary>
    Equal = 0,

    /// <summary>&lt; (nhỏ hơn).</summary>
    Less = 1,

    /// <summary>&lt;= (nhỏ hơn hoặc bằng).</summary>
    LessOrEqual = 2,

    /// <summary>&gt; (lớn hơn).</summary>
    Greater = 3,

    /// <summary>&gt;= (lớn hơn hoặc bằng).</summary>
    GreaterOrEqual = 4,
}
