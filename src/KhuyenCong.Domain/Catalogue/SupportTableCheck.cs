using System.Collections.Immutable;
using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>Creates a support table from its definition or from newer rules, and collects all faults found.</summary>
internal sealed class SupportTableCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly Catalogue _catalogue;
    private readonly OwnRecords _own;

    private SupportTableCheck(Catalogue? catalogue)
    {
        _catalogue = catalogue ?? Catalogue.National;
        _own = new(_catalogue);
    }

    /// <summary>Returns the table, or null if the definition has faults.</summary>
    internal static SupportTable? Make(SupportTableDefinition definition, Catalogue? catalogue, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        SupportTableCheck check = new(catalogue);
        SupportTable? table = check.Table(definition);
        faults = check._faults.Items;
        return table;
    }

    /// <summary>Returns the table with newer rules, or null if they cannot be added to it.</summary>
    internal static SupportTable? Make(
        SupportTable table, SupportNorm norm, Catalogue? catalogue, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(norm);
        SupportTableCheck check = new(catalogue);
        SupportTable? more = check.With(table, norm);
        faults = check._faults.Items;
        return more;
    }

    private SupportTable? Table(SupportTableDefinition table)
    {
        _faults.RequireId(nameof(table.Id), table.Id);
        _faults.Require(nameof(table.Name), table.Name);
        CheckProvince(table);
        ImmutableArray<SupportContent> own = Contents(table.Contents);
        RecordList<SupportContent> national = new(_catalogue.NationalSupportTable.Contents, content => content.Id);
        RecordList<SupportContent> contents = national.Under([.. own.OfType<SupportContent>().Distinct()]);
        ImmutableArray<SupportNorm> norms = _faults.Each(
            nameof(table.Norms), table.Norms, (norm, path) => Norm(norm, path, contents), norm => norm.Document.Id);
        _faults.Check(nameof(table.Norms), SupportRules.OfNorms(norms.Length));
        for (int i = 1; i < norms.Length; i++)
        {
            if (norms[i] is { } norm && norms[i - 1] is { } before)
            {
                _faults.Check(PathOf(i), SupportRules.OfOrder(norm, before), QuotedText.Of(norm.Document.Id));
            }
        }

        return _faults.Items.IsEmpty
            ? new(table.Id!, table.Name!, table.Province, contents.Items, norms, _own.Documents, own)
            : null;
    }

    private SupportTable? With(SupportTable table, SupportNorm norm)
    {
        string path = PathOf(table.Norms.Length);
        ImmutableArray<SupportContent> own = [.. norm.AllContents().Where(content => table.FindContent(content.Id) is null).Distinct()];
        Contents([.. table.OwnContents, .. own]);
        Norm(norm, path, new RecordList<SupportContent>(table.Contents, content => content.Id).Under(own));
        CodedFault? repeated = table.Norms.Any(known => known.Document == norm.Document) ? RecordRules.OfRepeated(norm.Document.Id) : null;

        // Rules are ordered by their first days; only rules that apply alone may lack one.
        SupportNorm first = table.Norms[0];
        CodedFault? placeless = norm.InForceFrom is null || first.InForceFrom is null ? SupportRules.OfOrder(norm, first) : null;
        _faults.Check(path, repeated ?? placeless, QuotedText.Of(norm.Document.Id));
        CheckProvince(table.Province, [norm]);
        return _faults.Items.IsEmpty ? table.With(table.Norms.Add(norm), _own.Documents, own) : null;
    }

    private ImmutableArray<SupportContent> Contents(ImmutableArray<SupportContent> contents) => _faults.Each(
        nameof(SupportTableDefinition.Contents),
        contents,
        (content, path) =>
        {
            _faults.Check($"{path}.{nameof(content.Id)}", RecordRules.OfId(content.Id), QuotedText.Of(content.Id));
            _faults.Require($"{path}.{nameof(content.Name)}", content.Name);
            _faults.CheckText($"{path}.{nameof(content.Per)}", content.Per);
            _own.Check(_faults, $"{path}.{nameof(content.Citation)}", content.Citation);
            return content;
        },
        content => content.Id);

    /// <summary>Checks that the table has the contents of the rules, with the same definitions.</summary>
    private SupportNorm Norm(SupportNorm norm, string path, RecordList<SupportContent> contents)
    {
        CheckDocuments(norm, path);
        foreach (SupportContent content in norm.AllContents())
        {
            CodedFault? fault = contents.Find(content.Id) switch
            {
                null => RecordRules.OfUnknown(content.Id, contents.ByKey.Keys),
                { } known when CanonicalJson.AreAlike(known, content, (json, one) => new SupportTableWriter(json).Write(one)) => null,
                _ => RecordRules.OfRepeated(content.Id),
            };
            _faults.Check(path, fault, QuotedText.Of(content.Id));
        }

        return norm;
    }

    private void CheckDocuments(SupportNorm norm, string path)
    {
        foreach (LegalDocument document in norm.AllDocuments())
        {
            _faults.Check(path, _own.Add(document), QuotedText.Of(document.Id));
        }
    }

    private void CheckProvince(SupportTableDefinition table)
    {
        string member = nameof(table.Province);
        bool isNational = string.Equals(table.Id, _catalogue.NationalSupportTable.Id, StringComparison.Ordinal);
        if (isNational && table.Province is { } stated)
        {
            _faults.Check(member, ProvinceIdFault.OfNational(), QuotedText.Of(stated.Id));
        }
        else if (!isNational && _faults.Require(member, table.Province))
        {
            CheckProvince(table.Province, table.Norms.IsDefault ? [] : table.Norms);
        }
    }

    /// <summary>Checks that the province exists on the first day of each of its rules.</summary>
    private void CheckProvince(Province? province, ImmutableArray<SupportNorm> norms)
    {
        CodedFault? fault = province is null
            ? null
            : norms.OfType<SupportNorm>().Select(norm => ProvinceIdFault.FindOn(province.Id, _catalogue.Atlas, norm.InForceFrom))
                .FirstOrDefault(found => found is not null);
        _faults.Check(nameof(SupportTableDefinition.Province), fault, QuotedText.Of(province?.Id ?? string.Empty));
    }

    private static string PathOf(int norm) =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(SupportTableDefinition.Norms)}[{norm}]");
}
