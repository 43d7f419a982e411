namespace KhuyenCong.Domain;

/// <summary>A change of provinces, with the province as it is afterwards.</summary>
internal sealed record ProvinceChange(AdministrativeChange Change, ProvinceDefinition After);
