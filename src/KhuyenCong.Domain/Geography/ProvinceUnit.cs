using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A province (đơn vị hành chính cấp tỉnh) with the name, kind and code that it has on certain days.</summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class ProvinceUnit
{
    internal ProvinceUnit(ProvinceDefinition definition, AdministrativeAtlas atlas)
    {
        Atlas = atlas;
        Province = definition.Province;
        Name = definition.Name;
        Spellings = definition.Spellings;
        Kind = definition.Kind;
        Code = definition.Code;
        IsoCode = definition.IsoCode;
        Days = new(definition.From, definition.Through ?? atlas.Verified.End);
        Citation = definition.Citation;
        Verification = definition.Verification;
        IsBuiltIn = definition.IsBuiltIn;
    }

    /// <summary>The maps of all days.</summary>
    internal AdministrativeAtlas Atlas { get; }

    /// <summary>The territory (địa bàn).</summary>
    public Province Province { get; }

    /// <summary>The name (tên), in its official spelling and without "tỉnh"; Thành phố Hồ Chí Minh keeps its "thành phố".</summary>
    public string Name { get; }

    /// <summary>
    /// Other spellings that lookups by name accept (cách viết khác), such as "Đăk Lăk"; the official spelling is <see cref="Name"/>.
    /// </summary>
    public ImmutableArray<string> Spellings { get; }

    /// <summary>The kind of unit (loại): a province or a centrally-run city.</summary>
    public ProvinceKind Kind { get; }

    /// <summary>
    /// The administrative code (mã đơn vị hành chính), such as "52". Without a date it is ambiguous, because codes are reused.
    /// </summary>
    public string Code { get; }

    /// <summary>
    /// The ISO 3166-2 code (mã ISO), such as "VN-31"; null if none is known, as for all units from 1 July 2025 on.
    /// </summary>
    public string? IsoCode { get; }

    /// <summary>The days on which the unit had this name, kind and code, as far as verified (thời gian), both included.</summary>
    public DateInterval Days { get; }

    /// <summary>The citation of the text that states the unit (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Whether the unit is built into the library (có sẵn trong thư viện), not added by a user.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
