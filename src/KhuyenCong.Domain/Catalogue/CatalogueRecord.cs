using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The name of one record of a catalogue (tên bản ghi): its kind and its key.</summary>
[JsonConverter(typeof(NoJsonConverter<CatalogueRecord>))]
public sealed record CatalogueRecord
{
    internal CatalogueRecord(CatalogueRecordKind kind, string key)
    {
        Kind = kind;
        Key = key;
    }

    /// <summary>The kind of record (loại bản ghi).</summary>
    public CatalogueRecordKind Kind { get; }

    /// <summary>The key that identifies the record among those of its kind (khóa), usually its id.</summary>
    public string Key { get; }

    /// <summary>Returns the name of the record as documents write it.</summary>
    /// <returns>Text such as "indicator:trained_workers".</returns>
    public override string ToString() => $"{SnakeCase<CatalogueRecordKind>.Of(Kind)}:{Key}";

    /// <summary>Parses the text that <see cref="ToString"/> returns; returns null if the text is not such a name.</summary>
    internal static CatalogueRecord? Read(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1 && SnakeCase<CatalogueRecordKind>.TryParse(text[..colon], out CatalogueRecordKind kind)
            ? new(kind, text[(colon + 1)..])
            : null;
    }
}
