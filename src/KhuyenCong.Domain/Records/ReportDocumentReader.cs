using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the format "khuyencong-report/1".</summary>
internal sealed class ReportDocumentReader
{
    internal const string Format = "khuyencong-report/1";

    private static readonly ImmutableArray<string> FigureMembers = ["text", "value", "decimals", "unit", "hedge"];
    private static readonly ReportRules Rules = new(ReportMemberNames.Document);

    private readonly ReportIds _ids = new(ReportMemberNames.Document);
    private readonly ImmutableArray<DocumentError>.Builder _unreadable = ImmutableArray.CreateBuilder<DocumentError>();

    internal static ReportDocument Read(JsonCursor root)
    {
        root.RequireFormat(Format);
        root.Closed("format", "id", "title", "source", "figures", "claims");
        return new ReportDocumentReader().ReadAll(root);
    }

    private ReportDocument ReadAll(JsonCursor root)
    {
        string id = root.Member("id").Text();
        ImmutableArray<PrintedFigure> figures = root.Member("figures").ReadItems(ReadFigure);
        ImmutableArray<(ReportClaim Claim, JsonCursor Item)> claims = root.Member("claims").ReadItems(item => (ReadClaim(item), item));
        RequireFormulas([.. claims.Where(pair => pair.Claim.Formula is not null)]);
        return new(
            id,
            root.Optional("title")?.AnyText(),
            root.Optional("source")?.AnyText(),
            figures,
            [.. claims.Select(pair => pair.Claim)],
            _unreadable.ToImmutable());
    }

    private PrintedFigure ReadFigure(JsonCursor item)
    {
        item.Closed("id", "label", "text", "place", "value", "decimals", "unit", "hedge", "exact", "estimated", "by_construction");
        string id = ReadId(item, isOperand: true);
        return Read(item, id, PrintedFigureReader.ReadOverrides(item), Message.FigureWithoutText)!;
    }

    private ReportClaim ReadClaim(JsonCursor item)
    {
        item.Closed(
            "id", "label", "text", "formula", "unchecked", "quote", "place",
            "value", "decimals", "unit", "hedge", "exact", "estimated", "by_construction");
        JsonCursor? formulaText = item.Optional("formula");
        JsonCursor? reason = item.Optional("unchecked");
        item.Require(Rules.OfClaim(formulaText is not null, reason is not null));
        IndicatorFormula? formula = formulaText?.Formula();
        bool isComparison = formula is { IsComparison: true };
        if (isComparison && FigureMembers.FirstOrDefault(member => item.Optional(member) is not null) is { } extra)
        {
            item.Member(extra).Require(Rules.OfComparison($"\"{extra}\""));
        }

        // Formulas can use the id only if the claim has a figure.
        string id = ReadId(item, isOperand: item.Optional("text") is not null || item.Optional("value") is not null);
        FigureOverrides overrides = PrintedFigureReader.ReadOverrides(item);
        PrintedFigure? printed = Read(item, id, overrides, formula is { IsComparison: false } ? Message.ClaimWithoutFigure : null);
        return new(
            id,
            item.Optional("label")?.AnyText(),
            item.Optional("place")?.AnyText(),
            item.Optional("quote")?.AnyText(),
            printed,
            formula,
            reason?.Text(),
            overrides);
    }

    /// <summary>
    /// Reads the figure of an item; a text that cannot be read is kept with its error, which affects only the claims that use it.
    /// </summary>
    private PrintedFigure? Read(JsonCursor item, string id, FigureOverrides overrides, Message? whenNothing)
    {
        PrintedFigure? printed = PrintedFigureReader.Read(item, id, overrides, whenNothing);
        if (printed?.Failure is { } failure && _unreadable.Count < DocumentException.MaxErrors)
        {
            CodedFault fault = ReportRules.OfUnreadable(id, failure);
            _unreadable.Add(item.Member("text").Bad(fault.Code, fault.Fault).Error);
        }

        return printed;
    }

    private string ReadId(JsonCursor item, bool isOperand)
    {
        JsonCursor cursor = item.Member("id");
        string id = cursor.Identifier();
        cursor.Require(_ids.Add(id, isOperand));
        return id;
    }

    private void RequireFormulas(ImmutableArray<(ReportClaim Claim, JsonCursor Item)> claims)
    {
        DocumentErrorList errors = new();
        foreach ((ReportClaim claim, JsonCursor item) in claims)
        {
            if (!errors.Try(() => item.Member("formula").Require(_ids.OfFormula(claim.Id, claim.Formula!))) && errors.IsFull)
            {
                break;
            }
        }

        errors.ThrowIfAny();
        if (ReportIds.HasCycle(
            claims.Select(pair => KeyValuePair.Create(pair.Claim.Id, pair.Claim.Formula!)), out string? first, out CodedFault? cycle))
        {
            JsonCursor item = claims.First(pair => string.Equals(pair.Claim.Id, first, StringComparison.Ordinal)).Item;
            item.Member("formula").Require(cycle);
        }
    }
}
