using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Until when there were districts between provinces and communes.</summary>
internal sealed record DistrictLevel(LocalDate Through, Citation Citation, Verification Verification)
{
    internal bool ExistsOn(LocalDate date) => date <= Through;

    /// <summary>Why no district, nor money of one, is of a later day.</summary>
    internal BilingualText Ended => Messages.Of(Message.Ended, Message.DistrictLevel, Through);
}
