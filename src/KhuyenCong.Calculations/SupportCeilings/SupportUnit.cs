using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>One thing to support, or several alike (một đơn vị được hỗ trợ): its eligible cost, and how many there are.</summary>
/// <remarks>A thing is what the level is per (<see cref="SupportContent.Per"/>): an establishment with two machines is one thing, and its cost is that of both.</remarks>
[JsonConverter(typeof(SupportJsonConverter))]
public sealed class SupportUnit
{
    /// <summary>Makes a unit (tạo đơn vị).</summary>
    /// <param name="cost">The eligible cost of one (chi phí được hỗ trợ): what the level's base says, as the rent of the stand or the loan interest.</param>
    /// <param name="count">How many there are with this cost.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cost"/> is negative, or <paramref name="count"/> less than 1.</exception>
    public SupportUnit(Vnd cost, int count = 1)
    {
        if (cost < Vnd.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(cost), cost, "A cost is not negative.");
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
    /// <returns>As in "2 × 400 triệu đồng".</returns>
    public override string ToString() => $"{PrintedNumber.Format(Count)} × {Cost.ToString(MeasureUnit.MillionDong)}";
}
