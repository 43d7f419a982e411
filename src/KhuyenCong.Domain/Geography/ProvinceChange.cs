namespace KhuyenCong.Domain;

/// <summary>A change of provinces, with the resulting province.</summary>
internal sealed record ProvinceChange(AdministrativeChange Change, ProvinceDefinition After);
