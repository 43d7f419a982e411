using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The last day on which districts existed between provinces and communes.</summary>
internal sealed record DistrictLevel(LocalDate Through, Citation Citation, Verification Verification)
{
    internal bool ExistsOn(LocalDate date) => date <= Through;

    /// <summary>The reason why neither a district nor its money can be used for a later day.</summary>
    internal BilingualText Ended => Messages.Of(Message.Ended, Message.DistrictLevel, Through);
}
