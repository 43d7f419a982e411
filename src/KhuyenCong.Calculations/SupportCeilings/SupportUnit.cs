using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>One or more identical things to support (một đơn vị được hỗ trợ): the eligible cost of one, and how many there are.</summary>
/// <remarks>
/// A unit is the thing that the level is per (<see cref="SupportContent.Per"/>): an establishment with two machines is one unit, and its
/// cost is that of both.
/// </remarks>
[JsonConverter(typeof(SupportJsonConverter))]
public sealed class SupportUnit
{
    /// <summary>Creates a unit (tạo đơn vị).</summary>
    /// <param name="cost">
    /// The eligible cost of one (chi phí được hỗ trợ): the cost that the level's base names, such as the rent of the stand or the loan
    /// interest.
    /// </param>
    /// <param name="count">The number of units with this cost.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cost"/> is negative, or <paramref name="count"/> less than 1.</exception>
    public SupportUnit(Vnd cost, int count = 1)
    {
        if (cost < Vnd.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(cost), cost, "A cost cannot be negative.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Cost = cost;
        Count = count;
    }

    /// <summary>The eligible cost of one (chi phí được hỗ trợ), in đồng.</summary>
    public Vnd Cost { get; }

    /// <summary>How many there are (số lượng).</summary>
    public int Count { get; }

    /// <summary>The count and the cost.</summary>
    /// <returns>Text such as "2 × 400 triệu đồng".</returns>
    public override string ToString() => $"{PrintedNumber.Format(Count)} × {Cost.ToString(MeasureUnit.MillionDong)}";
}
