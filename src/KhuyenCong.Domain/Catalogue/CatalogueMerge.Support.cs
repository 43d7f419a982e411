using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <content>Tables of support levels.</content>
internal sealed partial class CatalogueMerge
{
    private CatalogueParts MergeTables(CatalogueParts parts)
    {
        foreach (SupportTable table in added.SupportTables)
        {
            ImmutableArray<SupportTable> tables = parts.ProvincialTables.Value;
            SupportTable? own = tables.FirstOrDefault(other => other.Province == table.Province);
            parts = (table.Province, own) switch
            {
                (null, _) => parts with { NationalTable = new(Merge(parts.NationalTable.Value, table)) },
                (_, null) => parts with { ProvincialTables = new(tables.Add(table)) },
                _ => parts with { ProvincialTables = new(tables.Replace(own, Merge(own, table))) },
            };
        }

        if (!added.Verified.Any(one => one.Record?.Kind == CatalogueRecordKind.SupportNorm))
        {
            return parts;
        }

        (Lazy<SupportTable> national, Lazy<ImmutableArray<SupportTable>> provincial) = (parts.NationalTable, parts.ProvincialTables);
        return parts with
        {
            NationalTable = new(() => Verified(national.Value)),
            ProvincialTables = new(() => [.. provincial.Value.Select(Verified)]),
        };
    }

    /// <summary>The rules and contents of two tables of one source of money.</summary>
    private SupportTable Merge(SupportTable table, SupportTable addition)
    {
        string within = table.Id + "/";
        RecordList<SupportNorm> norms = Merge(
            new(table.Norms, norm => norm.Document.Id),
            addition.Norms,
            CatalogueRecordKind.SupportNorm,
            (json, norm) => new SupportTableWriter(json).Write(norm),
            within);
        RecordList<SupportContent> contents = Merge(
            new(table.Contents, content => content.Id),
            addition.OwnContents,
            CatalogueRecordKind.SupportContent,
            (json, content) => new SupportTableWriter(json).Write(content),
            within);
        return table.With(norms.Items, addition.OwnDocuments, contents.Items);
    }

    private SupportTable Verified(SupportTable table) => table.With([.. table.Norms.Select(norm => Verified(norm, table.Id))], [], []);

    private SupportNorm Verified(SupportNorm norm, string table)
    {
        CatalogueRecord record = new(CatalogueRecordKind.SupportNorm, $"{table}/{norm.Document.Id}");
        return added.Verified.Where(one => one.Record == record).Aggregate(norm, (verified, one) => verified.VerifiedThroughLater(one.Through));
    }
}
