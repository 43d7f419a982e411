using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The name of one record of a catalogue (tên bản ghi): its kind and its id.</summary>
/// <param name="Kind">The kind of record (loại bản ghi).</param>
/// <param name="Id">The id within the kind (mã).</param>
[JsonConverter(typeof(NoJsonConverter<CatalogueRecord>))]
public readonly record struct CatalogueRecord(CatalogueRecordKind Kind, string Id)
{
    /// <summary>The record as documents name it.</summary>
    /// <returns>As in "indicator:trained_workers".</returns>
    public override string ToString() => $"{SnakeCase<CatalogueRecordKind>.Of(Kind)}:{Id}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    internal static bool TryParse(string text, out CatalogueRecord record)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool isKind = SnakeCase<CatalogueRecordKind>.TryParse(colon < 0 ? text : text[..colon], out CatalogueRecordKind kind);
        record = new(kind, text[(colon + 1)..]);
        return isKind && colon >= 0 && record.Id.Length > 0;
    }
}
