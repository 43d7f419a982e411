using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The maximum for one unit (mức trần), which can depend on a tier.</summary>
[JsonConverter(typeof(NoJsonConverter<SupportCap>))]
public sealed class SupportCap
{
    internal SupportCap(SupportTier tier, Vnd amount, Quantity stated)
    {
        Tier = tier;
        Amount = amount;
        Stated = stated;
    }

    /// <summary>The tier (cấp); <see cref="SupportTier.None"/> if the cap does not depend on one.</summary>
    public SupportTier Tier { get; }

    /// <summary>The amount (số tiền), in đồng.</summary>
    public Vnd Amount { get; }

    /// <summary>The amount in the unit that the rule uses (số tiền như văn bản ghi).</summary>
    internal Quantity Stated { get; }

    /// <summary>Returns the amount as the rule states it.</summary>
    /// <returns>Text such as "1.500 triệu đồng".</returns>
    public override string ToString() => Stated.ToString();
}
