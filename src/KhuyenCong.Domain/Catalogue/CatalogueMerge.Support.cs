using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <content>Support tables.</content>
internal sealed partial class CatalogueMerge
{
    private CatalogueParts MergeTables(CatalogueParts parts)
    {
        foreach (SupportTable table in added.SupportTables)
        {
            ImmutableArray<SupportTable> tables = parts.ProvincialTables.Value;
            parts = table.Province switch
            {
                null => parts with { NationalTable = new(Merge(parts.NationalTable.Value, table)) },
                { } province when tables.Any(other => other.Province == province) =>
                    parts with
                    {
                        ProvincialTables = new([.. tables.Select(other => other.Province == province ? Merge(other, table) : other)]),
                    },
                _ => parts with { ProvincialTables = new(tables.Add(table)) },
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

    /// <summary>
    /// Merges the rules and contents of two tables for one source of money. Their ids may differ; record names in the addition use its
    /// own id.
    /// </summary>
    private SupportTable Merge(SupportTable table, SupportTable addition)
    {
        string within = addition.Id + "/";
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
        if (norms.Items.Length > 1 && norms.Items.Any(norm => norm.InForceFrom is null))
        {
            throw new ArgumentException(
                $"Rules of {QuotedText.Of(addition.Id)} cannot join table {QuotedText.Of(table.Id)}: "
                    + "the days in force of one of them are not known.",
                nameof(addition));
        }

        return table.With(
            norms.Items,
            addition.OwnDocuments,
            [.. contents.Items.Where(content => !ReferenceEquals(content, table.FindContent(content.Id)))]);
    }

    private SupportTable Verified(SupportTable table)
    {
        string[] ids =
            [table.Id, .. added.SupportTables.Where(addition => addition.Province == table.Province).Select(addition => addition.Id)];
        return table.With([.. table.Norms.Select(norm => Verified(norm, ids))], [], []);
    }

    private SupportNorm Verified(SupportNorm norm, string[] tables)
    {
        CatalogueRecord[] records =
            [.. tables.Select(table => new CatalogueRecord(CatalogueRecordKind.SupportNorm, $"{table}/{norm.Document.Id}"))];
        return added.Verified.Where(one => one.Record is { } record && records.Contains(record))
            .Aggregate(norm, (verified, one) => verified.VerifiedThroughLater(one.Through));
    }
}
