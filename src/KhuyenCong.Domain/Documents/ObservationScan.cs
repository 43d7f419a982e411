using System.Collections.Immutable;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads the format "khuyencong-observations/1" in one forward pass over a text without errors.
/// </summary>
/// <remarks>
/// Reports no errors: <see cref="ObservationDocumentReader"/> reads each text that this type cannot, for example because of an unusual
/// order of members, or reports its errors.
/// </remarks>
internal sealed class ObservationScan(Catalogue catalogue)
{
    // A figure takes at least this many bytes in an indented document.
    private const int BytesOfFigure = 160;

    private readonly ObservationRules _rules = new(catalogue, []);
    private readonly ObservationItemScan _item = new();

    /// <summary>Returns the document, or null if the text needs the general reader.</summary>
    internal ObservationDocument? Find(ReadOnlySpan<byte> utf8)
    {
        try
        {
            Utf8JsonReader json = new(utf8);
            return json.Read() && json.TokenType == JsonTokenType.StartObject
                && TryReadDocument(ref json, utf8.Length, out ObservationDocument? document)
                && !json.Read()
                    ? document
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // The text is not valid Unicode.
            return null;
        }
    }

    private bool TryReadDocument(ref Utf8JsonReader json, int length, out ObservationDocument? document)
    {
        document = null;
        string? format = null;
        string? id = null;
        LegalDocument? source = null;
        ImmutableArray<Observation> figures = default;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isRead = json.ValueTextEquals("format"u8) && format is null ? TryReadText(ref json, out format)
                : json.ValueTextEquals("id"u8) && id is null ? TryReadText(ref json, out id)
                : json.ValueTextEquals("title"u8) && source is null && id is not null ? TryReadSource(ref json, id, out source)
                : json.ValueTextEquals("observations"u8) && figures.IsDefault && source is not null
                    && TryReadFigures(ref json, length, source, out figures);
            if (!isRead)
            {
                return false;
            }
        }

        if (string.Equals(format, ObservationDocumentReader.Format, StringComparison.Ordinal) && !figures.IsDefault)
        {
            document = new(source!, figures);
        }

        return document is not null;
    }

    private bool TryReadSource(ref Utf8JsonReader json, string id, out LegalDocument? source)
    {
        source = TryReadText(ref json, out string? title) && Identifiers.IsValid(id)
            ? ObservationDocument.SourceOf(id, title!, catalogue)
            : null;
        return source is not null && string.Equals(source.Title.Vietnamese, title, StringComparison.Ordinal);
    }

    private bool TryReadFigures(ref Utf8JsonReader json, int length, LegalDocument source, out ImmutableArray<Observation> figures)
    {
        figures = default;
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        ImmutableArray<Observation>.Builder read = ImmutableArray.CreateBuilder<Observation>(length / BytesOfFigure);
        KnownObservations known = new(length / BytesOfFigure);
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            if (!_item.TryRead(ref json, source, out ObservationInput? input, out Citation? citation)
                || _rules.Resolve(input, citation).Observation is not { } figure
                || !known.TryAdd(figure, string.Empty, out _))
            {
                return false;
            }

            read.Add(figure);
        }

        figures = read.DrainToImmutable();
        return json.TokenType == JsonTokenType.EndArray;
    }

    private static bool TryReadText(ref Utf8JsonReader json, out string? text)
    {
        text = json.Read() && json.TokenType == JsonTokenType.String ? json.GetString() : null;
        return !string.IsNullOrWhiteSpace(text);
    }
}
