using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A unit of measure (đơn vị tính): lao động, mô hình, tỷ đồng, %.</summary>
/// <remarks>
/// Units with the same id are equal. Only units of money (đồng, nghìn, triệu, tỷ đồng) convert to one another. Workers are never trainees,
/// and an establishment (cơ sở) is not a participation (lượt cơ sở).
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<MeasureUnit>))]
public sealed class MeasureUnit : Entity<MeasureUnit>
{
    private MeasureUnit(string id, BilingualText name, MeasureUnitKind kind, int powerOfTen, Citation? citation, Verification? verification)
        : base(id)
    {
        Name = name;
        Kind = kind;
        PowerOfTen = powerOfTen;
        Factor = PowersOfTen.DecimalOf(powerOfTen);
        Citation = citation;
        Verification = verification;
    }

    /// <summary>No unit (không đơn vị): a plain number.</summary>
    public static MeasureUnit One { get; } = new("one", new("đơn vị", "unit"), MeasureUnitKind.Number, 0, null, null);

    /// <summary>Hundredths (phần trăm, %).</summary>
    public static MeasureUnit Percent { get; } = new("percent", new("%", "%"), MeasureUnitKind.Percent, 0, null, null);

    /// <summary>Vietnamese đồng (đồng).</summary>
    public static MeasureUnit Dong { get; } = Money("dong", new("đồng", "đồng"), 0);

    /// <summary>Thousands of đồng (nghìn đồng).</summary>
    public static MeasureUnit ThousandDong { get; } = Money("thousand_dong", new("nghìn đồng", "thousand đồng"), 3);

    /// <summary>Millions of đồng (triệu đồng).</summary>
    public static MeasureUnit MillionDong { get; } = Money("million_dong", new("triệu đồng", "million đồng"), 6);

    /// <summary>Billions of đồng (tỷ đồng).</summary>
    public static MeasureUnit BillionDong { get; } = Money("billion_dong", new("tỷ đồng", "billion đồng"), 9);

    /// <summary>The plain number, percent and the units of money (đơn vị dựng sẵn), which need no source.</summary>
    internal static ImmutableArray<MeasureUnit> BuiltIn { get; } = [One, Percent, Dong, ThousandDong, MillionDong, BillionDong];

    /// <summary>The name as printed in reports (tên đơn vị).</summary>
    public BilingualText Name { get; }

    /// <summary>The kind of quantity (loại).</summary>
    public MeasureUnitKind Kind { get; }

    /// <summary>The value of one unit in the base unit (hệ số): 1.000.000.000 for tỷ đồng; 1 for units that are not money.</summary>
    internal decimal Factor { get; }

    /// <summary>The factor as a power of ten: 9 for tỷ đồng.</summary>
    internal int PowerOfTen { get; }

    /// <summary>A document that uses the unit (văn bản dùng đơn vị này); null for the built-in units.</summary>
    public Citation? Citation { get; }

    /// <summary>How the citation was read (mức kiểm chứng); null for the built-in units.</summary>
    public Verification? Verification { get; }

    /// <summary>The base unit for values of this unit (đơn vị gốc): đồng for money, otherwise the unit itself.</summary>
    internal MeasureUnit BaseUnit => Kind == MeasureUnitKind.Money ? Dong : this;

    /// <summary>Creates a unit that counts whole things (đơn vị đếm), for your own indicators.</summary>
    /// <param name="id">The id, in snake_case.</param>
    /// <param name="name">The name as reports print it.</param>
    /// <param name="citation">A document that uses the unit.</param>
    /// <param name="verification">How the citation was read.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not a valid id, or is the id of a built-in unit.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verification"/> is not a defined value.</exception>
    public static MeasureUnit Count(string id, BilingualText name, Citation citation, Verification verification)
    {
        Identifiers.Require(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        EnumValues.Require(verification);
        if (IsBuiltIn(id))
        {
            throw new ArgumentException($"{QuotedText.Of(id)} is the id of a built-in unit.", nameof(id));
        }

        return new(id, name, MeasureUnitKind.Count, 0, citation, verification);
    }

    /// <summary>Determines whether values convert between this unit and another (đổi được sang).</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True for the same unit and for two units of money; otherwise false.</returns>
    public bool ConvertsTo([NotNullWhen(true)] MeasureUnit? other) => other is not null && BaseUnit.Equals(other.BaseUnit);

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;

    internal static bool IsBuiltIn(string id) => BuiltIn.Any(unit => string.Equals(unit.Id, id, StringComparison.Ordinal));

    private static MeasureUnit Money(string id, BilingualText name, int powerOfTen) =>
        new(id, name, MeasureUnitKind.Money, powerOfTen, null, null);
}
