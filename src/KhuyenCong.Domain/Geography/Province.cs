using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A territory that is or was a province (địa bàn cấp tỉnh), independent of dates; its name, kind and code belong to
/// <see cref="ProvinceUnit"/>.
/// </summary>
/// <remarks>Territories are equal by id, such as "binh_dinh"; the id is never the administrative code, which is reused.</remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class Province : Entity<Province>
{
    internal Province(string id)
        : base(id)
    {
    }

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
