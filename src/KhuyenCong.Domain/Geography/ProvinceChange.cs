namespace KhuyenCong.Domain;

/// <summary>A change to provinces, with the resulting province.</summary>
internal sealed record ProvinceChange(AdministrativeChange Change, ProvinceDefinition After);
