using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The ceiling of one unit (mức hỗ trợ tối đa của một đơn vị), with its binding limits.</summary>
[JsonConverter(typeof(NoJsonConverter<UnitCeiling>))]
public sealed class UnitCeiling
{
    internal UnitCeiling(SupportUnit unit, Vnd? byRate, Vnd? byCap)
    {
        Unit = unit;
        ByRate = byRate;
        ByCap = byCap;
        Vnd amount = Vnd.Min(unit.Cost, Vnd.Min(byRate ?? unit.Cost, byCap ?? unit.Cost));
        Amount = amount;
        Binding = (byRate == amount ? SupportLimits.Rate : SupportLimits.None)
            | (byCap == amount ? SupportLimits.Cap : SupportLimits.None)
            | (unit.Cost == amount ? SupportLimits.Cost : SupportLimits.None);
    }

    /// <summary>The unit with its cost (đơn vị).</summary>
    public SupportUnit Unit { get; }

    /// <summary>
    /// The part of the cost that the rate allows (theo tỷ lệ), rounded down to whole đồng; null when the rule states no rate.
    /// </summary>
    internal Vnd? ByRate { get; }

    /// <summary>The amount that the cap allows (theo mức trần), rounded down to whole đồng; null when the rule states no cap.</summary>
    internal Vnd? ByCap { get; }

    /// <summary>The maximum for one such unit (mức tối đa), in đồng.</summary>
    public Vnd Amount { get; }

    /// <summary>The binding limits of the amount (giới hạn quyết định).</summary>
    public SupportLimits Binding { get; }

    /// <summary>Returns the unit and its ceiling.</summary>
    /// <returns>Text such as "1 × 900 triệu đồng: 200 triệu đồng".</returns>
    public override string ToString() => $"{Unit.ToString()}: {Amount.ToString(MeasureUnit.MillionDong)}";
}
