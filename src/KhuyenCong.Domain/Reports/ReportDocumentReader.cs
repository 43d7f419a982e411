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
            ?? throw item.Bad(
                ErrorCode.MissingMember, "số liệu không có nội dung", "a figure without text", "\"text\", hoặc \"value\" cùng \"decimals\"", "\"text\", or \"value\" with \"decimals\"");
    }

    private ReportClaim ReadClaim(JsonCursor item)
    {
        item.Closed("id", "label", "text", "formula", "unchecked", "quote", "place", "value", "decimals", "unit", "hedge", "exact", "estimated", "by_construction");
        JsonCursor? formulaText = item.Optional("formula");
        JsonCursor? reason = item.Optional("unchecked");
        if (formulaText is null == reason is null)
        {
            throw item.Bad(
                ErrorCode.FormulaOrUnchecked,
                formulaText is null ? "nhận định không có công thức" : "nhận định vừa có công thức vừa \"unchecked\"",
                formulaText is null ? "a claim without formula" : "a claim with both a formula and \"unchecked\"",
                "\"formula\", hoặc \"unchecked\" kèm lý do",
                "\"formula\", or \"unchecked\" with the reason");
        }

        IndicatorFormula? formula = formulaText?.Formula();
        bool isComparison = formula is { IsComparison: true };
        if (isComparison && FigureMembers.FirstOrDefault(member => item.Optional(member) is not null) is { } extra)
        {
            throw item.Optional(extra)!.Value.Bad(
                ErrorCode.ComparisonWithFigure, "nhận định so sánh không có số liệu", "a comparison has no figure", $"không có \"{extra}\" (câu trích ghi ở \"quote\")", $"no \"{extra}\" (the words go into \"quote\")");
        }

        // Its id is known to formulas only when it has a figure.
        string id = ReadId(item, isOperand: item.Optional("text") is not null || item.Optional("value") is not null);
        FigureOverrides overrides = PrintedFigureReader.ReadOverrides(item);
        PrintedFigure? printed = Read(item, id, overrides);
        if (printed is null && formula is { IsComparison: false })
        {
            throw item.Bad(ErrorCode.MissingMember, "nhận định không có số liệu", "a claim without figure", "\"text\", hoặc \"value\" cùng \"decimals\"", "\"text\", or \"value\" with \"decimals\"");
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
            throw cursor.Bad(ErrorCode.BadValue, "mã trùng tên một hàm", "the name of a function", "một mã khác", "another id");
        }

        if (!_ids.TryAdd(id, isOperand))
        {
            string shown = QuotedText.Of(id);
            throw cursor.Bad(ErrorCode.DuplicateId, $"mã {shown} lặp lại", $"{shown} stands twice", "mỗi mã một lần trong số liệu và nhận định", "each id once among figures and claims");
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
                throw item.Member("formula").Bad(
                    ErrorCode.UnknownId,
                    new($"nhận định {id}: không có số liệu {shown}", $"claim {id}: there is no figure {shown}"),
                    nearest.Length == 0 ? new("mã của một số liệu hoặc nhận định", "the id of a figure or claim") : new($"một mã đã khai báo; gần nhất: {nearest}", $"an id that is declared; nearest: {nearest}"));
            }

            if (!isOperand)
            {
                throw item.Member("formula").Bad(
                    ErrorCode.UnknownId,
                    new($"nhận định {id}: {shown} không có số liệu", $"claim {id}: {shown} has no figure"),
                    new("mã của một số liệu, hoặc của nhận định có \"text\"", "the id of a figure, or of a claim with a \"text\""));
            }
        }
    }

    private static void RequireNoCircle(ImmutableArray<(ReportClaim Claim, JsonCursor Item)> claims)
    {
        Dictionary<string, (ReportClaim Claim, JsonCursor Item)> byId = claims.ToDictionary(pair => pair.Claim.Id, StringComparer.Ordinal);
        ImmutableArray<string> circle = FormulaSet.FindCircle(
            byId.Keys, id => byId.TryGetValue(id, out (ReportClaim Claim, JsonCursor Item) pair) ? pair.Claim.Formula?.Identifiers : null);
        if (!circle.IsEmpty)
        {
            string path = FormulaSet.Path(circle);
            throw byId[circle[0]].Item.Member("formula").Bad(ErrorCode.Circle, $"công thức vòng lặp: {path}", $"formulas in a circle: {path}", "công thức không dùng lại chính nó", "a formula that does not use itself");
        }
    }
}
