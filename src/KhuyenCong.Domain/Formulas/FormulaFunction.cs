using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The functions of formulas (hàm trong công thức).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FormulaFunction>))]
internal enum FormulaFunction
{
    /// <summary>sum(a, b, ...): the sum (tổng).</summary>
    Sum = 0,

    /// <summary>mean(a, b, ...): the arithmetic mean (trung bình cộng).</summary>
    Mean = 1,

    /// <summary>median(a, b, ...): the middle number, or the mean of the two in the middle (trung vị).</summary>
    Median = 2,

    /// <summary>min(a, b, ...): the smallest number (nhỏ nhất).</summary>
    Min = 3,

    /// <summary>max(a, b, ...): the greatest number (lớn nhất).</summary>
    Max = 4,

    /// <summary>round(x, d): x rounded to d decimals (làm tròn).</summary>
    Round = 5,

    /// <summary>growth(from, to): to / from - 1 (tốc độ tăng).</summary>
    Growth = 6,

    /// <summary>
    /// cagr(from, to, steps): (to / from)^(1 / steps) - 1 (tốc độ tăng bình quân); undefined if from is zero or negative, to is negative,
    /// or steps is not a whole number from 1 to 1,000.
    /// </summary>
    Cagr = 7,

    /// <summary>geomean(a, b, ...): the nth root of the product of n positive numbers (trung bình nhân).</summary>
    Geomean = 8,

    /// <summary>count(a &lt; b, ...): the number of comparisons that are true (đếm số so sánh đúng).</summary>
    Count = 9,

    /// <summary>floor(x): the greatest whole number that is not greater than x (làm tròn xuống số nguyên).</summary>
    Floor = 10,
}
