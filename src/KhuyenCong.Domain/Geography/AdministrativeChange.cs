using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A change of units of province level (thay đổi đơn vị hành chính), with its source.</summary>
[JsonConverter(typeof(NoJsonConverter<AdministrativeChange>))]
public sealed class AdministrativeChange
{
    internal AdministrativeChange(
        LocalDate date, AdministrativeChangeKind kind, ImmutableArray<Province> from, Province to, Citation citation, Verification verification)
    {
        Date = date;
        Kind = kind;
        From = from;
        To = to;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The first day of the new state (có hiệu lực từ ngày).</summary>
    public LocalDate Date { get; }

    /// <summary>What changed (loại thay đổi).</summary>
    public AdministrativeChangeKind Kind { get; }

    /// <summary>The territories before (các địa bàn trước đó); the same one for a renaming or a change of kind.</summary>
    public ImmutableArray<Province> From { get; }

    /// <summary>The territory after (địa bàn mới).</summary>
    public Province To { get; }

    /// <summary>The citation of the text that states it (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How its source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The day, the kind and the territories.</summary>
    /// <returns>Text such as "2025-07-01 Merger: binh_dinh, gia_lai to gia_lai_2025".</returns>
    public override string ToString() => $"{IsoDates.Format(Date)} {Kind}: {string.Join(", ", From.Select(province => province.Id))} to {To.Id}";
}
