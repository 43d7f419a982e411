using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A named amount (khoản có tên) that is a whole, such as "tổng kinh phí", or a part of it, such as "kinh phí KCQG".</summary>
[JsonConverter(typeof(NoJsonConverter<ShareItem>))]
public sealed class ShareItem
{
    /// <summary>
    /// Names an amount (đặt tên cho một khoản); its shares carry the mark <see cref="ResultMarks.ScopeNotStated"/>.
    /// </summary>
    /// <param name="name">The name, as sentences should print it.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ShareItem(BilingualText name, Quantity amount)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Amount = amount;
    }

    /// <summary>Names a reported figure (đặt tên cho một số liệu); its hedge and status become marks of its shares.</summary>
    /// <param name="name">The name, as sentences should print it.</param>
    /// <param name="observation">The figure.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ShareItem(BilingualText name, Observation observation)
        : this(name, (observation ?? throw new ArgumentNullException(nameof(observation))).Quantity)
    {
        Indicator = observation.Indicator;
        Hedge = observation.Value.Hedge;
        Caveats = Caveats.Of(observation);
        Observation = observation;
        Citation = observation.Citation;
    }

    internal ShareItem(BilingualText name, Quantity amount, Hedge hedge, Caveats caveats)
        : this(name, amount)
    {
        Hedge = hedge;
        Caveats = caveats;
    }

    /// <summary>The name (tên khoản).</summary>
    public BilingualText Name { get; }

    /// <summary>The amount (giá trị).</summary>
    public Quantity Amount { get; }

    /// <summary>The hedge of the amount (mức gần đúng).</summary>
    public Hedge Hedge { get; }

    /// <summary>The marks on the amount that readers must know about (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks;

    /// <summary>The place where the amount is printed (nguồn); null when not given.</summary>
    public Citation? Citation { get; }

    /// <summary>The indicator that the amount is a value of; null for a bare amount.</summary>
    internal Indicator? Indicator { get; }

    internal Caveats Caveats { get; } = Caveats.Bare;

    /// <summary>The reported figure with the amount; null for a bare amount.</summary>
    internal Observation? Observation { get; }

    /// <summary>Returns the name and the amount in Vietnamese.</summary>
    /// <returns>Text such as "kinh phí KCQG: 755,71 tỷ đồng".</returns>
    public override string ToString() => $"{Name.Vietnamese}: {Phrase.Printed(Amount, DisplayLanguage.Vietnamese)}";
}
