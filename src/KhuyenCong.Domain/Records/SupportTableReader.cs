using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads a table of support levels: a closed schema, every record with its citation and verification.</summary>
internal sealed class SupportTableReader(RecordReader catalogue, AdministrativeAtlas atlas, SupportTable? national)
{
    internal const string Format = "khuyencong-support-table/1";

    internal SupportTable Read(JsonCursor root)
    {
        root.Closed("format", "id", "province", "name", "documents", "contents", "norms");
        root.RequireFormat(Format);
        ImmutableArray<LegalDocument> documents = root.Optional("documents") is { } own
            ? RecordReader.Records(own, catalogue.ReadDocument, document => document.Id)
            : [];
        RecordReader records = catalogue.With(documents);
        FrozenDictionary<string, SupportContent> known = (national?.Contents ?? []).ToFrozenDictionary(content => content.Id, StringComparer.Ordinal);
        ImmutableArray<SupportContent> ownContents = root.Optional("contents") is { } more
            ? RecordReader.Records(more, item => ReadContent(item, records, known), content => content.Id)
            : [];
        ImmutableArray<SupportContent> contents = [.. national?.Contents ?? [], .. ownContents];
        SupportNormReader norms = new(records, contents.ToFrozenDictionary(content => content.Id, StringComparer.Ordinal));
        JsonCursor list = root.Member("norms");
        ImmutableArray<SupportNorm> read = RecordReader.Records(list, norms.Read, norm => norm.Document.Id);
        CheckOrder(list, read);
        return new(root.Member("id").Identifier(), root.Member("name").Bilingual(), ReadProvince(root, read), contents, read, documents, ownContents);
    }

    private static SupportContent ReadContent(JsonCursor item, RecordReader records, FrozenDictionary<string, SupportContent> known)
    {
        item.Closed("id", "name", "per", "citation", "verification");
        JsonCursor id = item.Member("id");
        return new(
            RecordReader.New(id, id.Identifier(), known),
            item.Member("name").Bilingual(),
            item.Optional("per")?.Bilingual(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    /// <summary>
    /// The national table is of no province; any other is of one in force when each of its rules began, where their days are known. After the last verified day the
    /// provinces of that day go on.
    /// </summary>
    private Province? ReadProvince(JsonCursor root, ImmutableArray<SupportNorm> norms)
    {
        Province? province = null;
        if (national is null)
        {
            return province;
        }

        foreach (SupportNorm norm in norms)
        {
            province = atlas.ReadProvince(root.Member("province"), norm.InForceFrom);
        }

        return province;
    }

    /// <summary>The rules follow one another: each begins after the one before has ended. Rules whose days are not known stand alone.</summary>
    private static void CheckOrder(JsonCursor list, ImmutableArray<SupportNorm> norms)
    {
        if (norms.IsEmpty)
        {
            throw list.Bad(ErrorCode.BadValue, Message.TableWithoutNorm);
        }

        for (int i = 1; i < norms.Length; i++)
        {
            if (!(norms[i - 1].InForceThrough < norms[i].InForceFrom))
            {
                throw list.Items().ElementAt(i).Bad(
                    ErrorCode.BadValue, Message.NormsOutOfOrder, QuotedText.Of(norms[i].Document.Id), QuotedText.Of(norms[i - 1].Document.Id));
            }
        }
    }
}
