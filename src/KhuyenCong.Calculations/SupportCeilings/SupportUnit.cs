using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// One or more identical units to support (một đơn vị được hỗ trợ), with the eligible cost of each unit and their number.
/// </summary>
/// <remarks>
/// <see cref="SupportContent.Per"/> defines the unit of a level. If a level is per establishment, an establishment with two machines is
/// one unit, and its cost is that of both machines.
/// </remarks>
[JsonConverter(typeof(SupportJsonConverter))]
public sealed class SupportUnit
{
    /// <summary>Creates a unit (tạo đơn vị).</summary>
    /// <param name="cost">
    /// The eligible cost of one unit (chi phí được hỗ trợ), as defined by the base of the level, such as the rent of the stand or the loan
    /// interest.
    /// </param>
    /// <param name="count">The number of units with this cost.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="cost"/> is negative, or <paramref name="count"/> is less than 1.
    /// </exception>
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

    /// <summary>The eligible cost of one unit (chi phí được hỗ trợ), in đồng.</summary>
    public Vnd Cost { get; }

    /// <summary>The number of units with this cost (số lượng).</summary>
    public int Count { get; }

    /// <summary>Returns the count and the cost.</summary>
    /// <returns>Text such as "2 × 400 triệu đồng".</returns>
    public override string ToString() => $"{PrintedNumber.Format(Count)} × {Cost.ToString(MeasureUnit.MillionDong)}";
}
