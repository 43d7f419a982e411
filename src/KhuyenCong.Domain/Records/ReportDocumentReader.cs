using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the format "khuyencong-report/1".</summary>
internal sealed class ReportDocumentReader
{
    internal const string Format = "khuyencong-report/1";

    private static readonly ImmutableArray<string> FigureMembers = ["text", "value", "decimals", "unit", "hedge"];

    /// <summary>Of every id, whether formulas may use it: a comparison and a claim without figure they may not.</summary>
    private readonly Dictionary<string, bool> _ids = new(StringComparer.Ordinal);

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
        DocumentErrorList errors = new();
        foreach ((ReportClaim claim, JsonCursor item) in claims)
        {
            if (!errors.Try(() => RequireKnownNames(claim, item)) && errors.IsFull)
            {
                break;
            }
        }

        errors.ThrowIfAny();

        RequireNoCircle(claims);
        return new(id, root.Optional("title")?.AnyText(), root.Optional("source")?.AnyText(), figures, [.. claims.Select(pair => pair.Claim)], _unreadable.ToImmutable());
    }

    private PrintedFigure ReadFigure(JsonCursor item)
    {
        item.Closed("id", "label", "text", "place", "value", "decimals", "unit", "hedge", "exact", "estimated", "by_construction");
        string id = ReadId(item, isOperand: true);
        return Read(item, id, PrintedFigureReader.ReadOverrides(item))
            ?? throw item.Bad(ErrorCode.MissingMember, Message.FigureWithoutText, Message.TextOrValue);
    }

    private ReportClaim ReadClaim(JsonCursor item)
    {
        item.Closed("id", "label", "text", "formula", "unchecked", "quote", "place", "value", "decimals", "unit", "hedge", "exact", "estimated", "by_construction");
        JsonCursor? formulaText = item.Optional("formula");
        JsonCursor? reason = item.Optional("unchecked");
        if (formulaText is null == reason is null)
        {
            Message problem = formulaText is null ? Message.NoFormula : Message.FormulaAndUnchecked;
            throw item.Bad(ErrorCode.FormulaOrUnchecked, problem, Message.FormulaOrUnchecked);
        }

        IndicatorFormula? formula = formulaText?.Formula();
        bool isComparison = formula is { IsComparison: true };
        if (isComparison && FigureMembers.FirstOrDefault(member => item.Optional(member) is not null) is { } extra)
        {
            throw item.Member(extra).Bad(ErrorCode.ComparisonWithFigure, Message.ComparisonWithFigure, extra);
        }

        // Its id is known to formulas only when it has a figure.
        string id = ReadId(item, isOperand: item.Optional("text") is not null || item.Optional("value") is not null);
        FigureOverrides overrides = PrintedFigureReader.ReadOverrides(item);
        PrintedFigure? printed = Read(item, id, overrides);
        if (printed is null && formula is { IsComparison: false })
        {
            throw item.Bad(ErrorCode.MissingMember, Message.ClaimWithoutFigure, Message.TextOrValue);
        }

        return new(id, item.Optional("label")?.AnyText(), item.Optional("place")?.AnyText(), item.Optional("quote")?.AnyText(), printed, formula, reason?.Text(), overrides);
    }

    /// <summary>The figure of an item; an unreadable text is kept with its error, as it concerns its own claims only.</summary>
    private PrintedFigure? Read(JsonCursor item, string id, FigureOverrides overrides)
    {
        PrintedFigure? printed = PrintedFigureReader.Read(item, id, overrides);
        if (printed?.Failure is { } failure && _unreadable.Count < DocumentException.MaxErrors)
        {
            _unreadable.Add(PrintedFigureReader.ErrorOf(item.Member("text"), id, failure));
        }

        return printed;
    }

    private string ReadId(JsonCursor item, bool isOperand)
    {
        JsonCursor cursor = item.Member("id");
        string id = cursor.Identifier();
        if (IndicatorFormula.IsFunctionName(id))
        {
            throw cursor.Bad(ErrorCode.BadValue, Message.NameOfFunction, Message.AnotherId);
        }

        if (!_ids.TryAdd(id, isOperand))
        {
            throw cursor.Bad(ErrorCode.DuplicateId, Message.DuplicateId, QuotedText.Of(id), Message.EachIdOnceInReport);
        }

        return id;
    }

    private void RequireKnownNames(ReportClaim claim, JsonCursor item)
    {
        string id = QuotedText.Of(claim.Id);
        foreach (string name in claim.Formula?.Identifiers ?? [])
        {
            string shown = QuotedText.Of(name);
            if (!_ids.TryGetValue(name, out bool isOperand))
            {
                // Only what the formula could use: not itself, and no comparison.
                string nearest = NearestNames.Of(name, _ids.Where(known => known.Value && !string.Equals(known.Key, claim.Id, StringComparison.Ordinal)).Select(known => known.Key));
                BilingualText expected = Messages.OfNearest(nearest.Length == 0 ? Message.FigureOrClaimId : Message.DeclaredId, nearest);
                throw item.Member("formula").Bad(ErrorCode.UnknownId, Message.NoSuchFigure, id, shown, expected);
            }

            if (!isOperand)
            {
                throw item.Member("formula").Bad(ErrorCode.UnknownId, Message.NameWithoutFigure, id, shown);
            }
        }
    }

    private static void RequireNoCircle(ImmutableArray<(ReportClaim Claim, JsonCursor Item)> claims)
    {
        Dictionary<string, (ReportClaim Claim, JsonCursor Item)> byId = claims.ToDictionary(pair => pair.Claim.Id, StringComparer.Ordinal);
        ImmutableArray<string> circle = FormulaCircle.Find(
            byId.Keys, id => byId.TryGetValue(id, out (ReportClaim Claim, JsonCursor Item) pair) ? pair.Claim.Formula?.Identifiers : null);
        if (!circle.IsEmpty)
        {
            throw byId[circle[0]].Item.Member("formula").Bad(ErrorCode.Circle, Message.Circle, FormulaCircle.Path(circle));
        }
    }
}
