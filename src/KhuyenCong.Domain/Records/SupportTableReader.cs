using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads a support table. Unknown members are errors, and contents, rules and levels must have a citation and a verification.
/// </summary>
/// <param name="catalogue">The documents known so far.</param>
/// <param name="national">The national table, which shares its contents with all tables; null while reading that table itself.</param>
/// <param name="atlas">The maps, for the province of a table.</param>
/// <param name="isOwn">
/// Determines whether a user added the rules of a document; otherwise they are built in. The argument is the id of the table, a slash and
/// the id of the document. Null if all rules have the same origin.
/// </param>
internal sealed class SupportTableReader(
    RecordReader catalogue, Lazy<SupportTable>? national, Lazy<AdministrativeAtlas> atlas, Predicate<string>? isOwn = null)
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
        RecordList<SupportContent> contents = new RecordList<SupportContent>(national?.Value.Contents ?? [], content => content.Id)
            .Under(ownContents);
        string id = root.Member("id").Identifier();
        SupportNormReader norms = new(records, contents);
        SupportNormReader builtIn = new(records.ForBuiltIn(), contents);
        JsonCursor list = root.Member("norms");
        ImmutableArray<SupportNorm> read = RecordReader.Records(
            list,
            item => (isOwn?.Invoke($"{id}/{item.Member("document").Text()}") == false ? builtIn : norms).Read(item),
            norm => norm.Document.Id);
        list.Require(SupportRules.OfNorms(read.Length));
        for (int i = 1; i < read.Length; i++)
        {
            list.Items()[i].Require(SupportRules.OfOrder(read[i], read[i - 1]));
        }

        return new(id, root.Member("name").Bilingual(), ReadProvince(root, id, read), contents.Items, read, documents, ownContents);
    }

    private static SupportContent ReadContent(JsonCursor item, RecordReader records)
    {
        item.Closed("id", "name", "per", "citation", "verification");
        return new(item.Member("id").Identifier(), item.Member("name").Bilingual(), records.ReadCitation(item.Member("citation")))
        {
            Per = item.Optional("per")?.Bilingual(),
            Verification = item.Member("verification").Word<Verification>(),
        };
    }

    /// <summary>
    /// Reads the province. The national table and additions to it have none. For any other table, it must exist when each of its
    /// rules began, if that day is known. The map of the last verified day also applies after that day.
    /// </summary>
    private Province? ReadProvince(JsonCursor root, string id, ImmutableArray<SupportNorm> norms)
    {
        if (national is null || string.Equals(id, national.Value.Id, StringComparison.Ordinal))
        {
            root.Optional("province")?.Require(ProvinceIdFault.OfNational());
            return null;
        }

        Province? province = null;
        foreach (SupportNorm norm in norms)
        {
            province = GeographyReader.ReadProvince(root.Member("province"), atlas.Value, norm.InForceFrom);
        }

        return province;
    }
}
