using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads a table of support levels: a closed schema, every record with its citation and verification.</summary>
/// <param name="catalogue">The documents known so far.</param>
/// <param name="national">The national table, whose contents every table has; null while it is read itself.</param>
/// <param name="atlas">The maps, for the province of a table.</param>
internal sealed class SupportTableReader(RecordReader catalogue, Lazy<SupportTable>? national, Lazy<AdministrativeAtlas> atlas)
{
    internal const string Format = "khuyencong-support-table/1";

    internal SupportTable Read(JsonCursor root)
    {
        root.Closed("format", "id", "province", "name", "documents", "contents", "norms");
        root.RequireFormat(Format);
        ImmutableArray<LegalDocument> documents = root.Optional("documents") is { } own
            ? RecordReader.Records(own, RecordReader.ReadDocument, document => document.Id)
            : [];
        RecordReader records = catalogue.With(documents);
        ImmutableArray<SupportContent> ownContents = root.Optional("contents") is { } more
            ? RecordReader.Records(more, item => ReadContent(item, records), content => content.Id)
            : [];
        RecordList<SupportContent> contents = new RecordList<SupportContent>(national?.Value.Contents ?? [], content => content.Id).Under(ownContents);
        SupportNormReader norms = new(records, contents);
        JsonCursor list = root.Member("norms");
        ImmutableArray<SupportNorm> read = RecordReader.Records(list, norms.Read, norm => norm.Document.Id);
        CheckOrder(list, read);
        string id = root.Member("id").Identifier();
        return new(id, root.Member("name").Bilingual(), ReadProvince(root, id, read), contents.Items, read, documents, ownContents);
    }

    private static SupportContent ReadContent(JsonCursor item, RecordReader records)
    {
        item.Closed("id", "name", "per", "citation", "verification");
        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            item.Optional("per")?.Bilingual(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    /// <summary>
    /// The national table is of no province, nor what adds to it; any other is of one in force when each of its rules began, where their
    /// days are known. After the last verified day the
    /// provinces of that day go on.
    /// </summary>
    private Province? ReadProvince(JsonCursor root, string id, ImmutableArray<SupportNorm> norms)
    {
        if (national is null || string.Equals(id, national.Value.Id, StringComparison.Ordinal))
        {
            return root.Optional("province") is { } stated ? throw stated.Bad(ErrorCode.BadValue, Message.NationalOfProvince) : null;
        }

        Province? province = null;
        foreach (SupportNorm norm in norms)
        {
            province = GeographyReader.ReadProvince(root.Member("province"), atlas.Value, norm.InForceFrom);
        }

        return province;
    }

    /// <summary>
    /// The rules follow one another by their first days; on equal days the later one decides. Rules whose days are not known stand alone.
    /// </summary>
    private static void CheckOrder(JsonCursor list, ImmutableArray<SupportNorm> norms)
    {
        if (norms.IsEmpty)
        {
            throw list.Bad(ErrorCode.BadValue, Message.TableWithoutNorm);
        }

        for (int i = 1; i < norms.Length; i++)
        {
            if (!(norms[i - 1].InForceFrom <= norms[i].InForceFrom))
            {
                throw list.Items().ElementAt(i).Bad(
                    ErrorCode.BadValue, Message.NormsOutOfOrder, QuotedText.Of(norms[i].Document.Id), QuotedText.Of(norms[i - 1].Document.Id));
            }
        }
    }
}
