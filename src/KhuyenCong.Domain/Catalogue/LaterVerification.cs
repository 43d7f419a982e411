using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A day through which a user vouches for a part of the catalogue.</summary>
/// <param name="Record">The scheme or the rules; null for the provinces.</param>
/// <param name="Through">The day.</param>
/// <param name="Citation">Where it was checked.</param>
internal sealed record LaterVerification(CatalogueRecord? Record, LocalDate Through, Citation Citation);
