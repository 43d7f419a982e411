using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A change to province-level units (thay đổi đơn vị hành chính), with its source.</summary>
[JsonConverter(typeof(NoJsonConverter<AdministrativeChange>))]
public sealed class AdministrativeChange
{
    internal AdministrativeChange(
        LocalDate date,
        AdministrativeChangeKind kind,
        ImmutableArray<Province> from,
        Province to,
        Citation citation,
        Verification verification)
    {
        Date = date;
        Kind = kind;
        From = from;
        To = to;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The first day on which the change is in effect (có hiệu lực từ ngày).</summary>
    public LocalDate Date { get; }

    /// <summary>The kind of change (loại thay đổi).</summary>
    public AdministrativeChangeKind Kind { get; }

    /// <summary>
    /// The territories before the change (các địa bàn trước đó); for a renaming or a change of kind, the territory itself.
    /// </summary>
    public ImmutableArray<Province> From { get; }

    /// <summary>The territory after the change (địa bàn mới).</summary>
    public Province To { get; }

    /// <summary>The citation of the text that states the change (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Returns the day, the kind and the territories.</summary>
    /// <returns>Text such as "2025-07-01 Merger: binh_dinh, gia_lai to gia_lai_2025".</returns>
    public override string ToString() =>
        $"{IsoDates.Format(Date)} {Kind}: {string.Join(", ", From.Select(province => province.Id))} to {To.Id}";
}
