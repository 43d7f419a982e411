using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A later day through which a user has verified a part of the catalogue.</summary>
/// <param name="Record">The region scheme or the support rules; null for the provinces.</param>
/// <param name="Through">The day.</param>
/// <param name="Citation">The source that was checked.</param>
internal sealed record LaterVerification(CatalogueRecord? Record, LocalDate Through, Citation Citation);
