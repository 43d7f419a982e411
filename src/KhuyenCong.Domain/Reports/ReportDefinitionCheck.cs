using System.Collections.Immutable;
using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>Creates a report document from its definition, and collects all faults in it.</summary>
internal sealed class ReportDefinitionCheck
{
    private static readonly ReportRules Rules = new(ReportMemberNames.Definition);

    private readonly DefinitionFaultList _faults = new();
    private readonly ReportIds _ids = new(ReportMemberNames.Definition);

    private ReportDefinitionCheck()
    {
    }

    /// <summary>Creates the document; null if the definition has faults.</summary>
    internal static ReportDocument? Make(ReportDocumentDefinition definition, out ImmutableArray<DefinitionFault> faults)
    {
        ReportDefinitionCheck check = new();
        ReportDocument? document = check.Document(definition);
        faults = check._faults.Items;
        return document;
    }

    private ReportDocument? Document(ReportDocumentDefinition report)
    {
        _faults.Require(nameof(report.Id), report.Id);
        CheckText(nameof(report.Id), report.Id);
        CheckWords(nameof(report.Title), report.Title);
        CheckWords(nameof(report.SourceText), report.SourceText);
        ImmutableArray<PrintedFigure?> figures = _faults.Each(nameof(report.Figures), report.Figures, Figure, _ => null);
        ImmutableArray<ReportClaim> claims = _faults.Each(nameof(report.Claims), report.Claims, Claim, _ => null);
        CheckFormulas(report);
        return _faults.Items.IsEmpty
            ? new(report.Id!, report.Title, report.SourceText, figures!, claims, Unreadable(report.Id!, figures!, claims))
            : null;
    }

    private PrintedFigure? Figure(PrintedFigureDefinition figure, string path)
    {
        CheckHead(figure, path);
        return Printed(figure, path, Stated(figure), Message.FigureWithoutText);
    }

    private ReportClaim Claim(ReportClaimDefinition claim, string path)
    {
        _faults.Check(path, Rules.OfClaim(claim.Formula is not null, claim.UncheckedReason is not null));
        CheckHead(claim, path);
        FigureOverrides stated = Stated(claim);
        PrintedFigure? printed = null;
        if (claim.Formula is { IsComparison: true })
        {
            CheckComparison(claim, path);
        }
        else
        {
            printed = Printed(claim, path, stated, claim.Formula is null ? null : Message.ClaimWithoutFigure);
        }

        CheckText($"{path}.{nameof(claim.UncheckedReason)}", claim.UncheckedReason);
        CheckWords($"{path}.{nameof(claim.Quote)}", claim.Quote);
        return new(claim.Id!, claim.Label, claim.Place, claim.Quote, printed, claim.Formula, claim.UncheckedReason, stated);
    }

    /// <summary>Checks the members that figures and claims share: id, label and place.</summary>
    private void CheckHead(ReportItemDefinition figure, string path)
    {
        string member = $"{path}.{nameof(figure.Id)}";
        if (_faults.Require(member, figure.Id))
        {
            bool isOperand = figure.Text is not null || figure.Value is not null;
            string id = figure.Id!;
            _faults.Check(member, RecordRules.OfId(id) ?? _ids.Add(id, isOperand), QuotedText.Of(id));
        }

        CheckWords($"{path}.{nameof(figure.Label)}", figure.Label);
        CheckWords($"{path}.{nameof(figure.Place)}", figure.Place);
    }

    private void CheckComparison(ReportClaimDefinition claim, string path)
    {
        No(nameof(claim.Text), QuoteOrNull(claim.Text));
        No(nameof(claim.Value), Print(claim.Value));
        No(nameof(claim.Decimals), Print(claim.Decimals));
        No(nameof(claim.Unit), QuoteOrNull(claim.Unit));
        No(nameof(claim.Hedge), claim.Hedge?.ToString());

        void No(string member, string? value) =>
            _faults.Check($"{path}.{member}", value is null ? null : Rules.OfComparison(member), value);
    }

    /// <summary>Creates the figure; null if none is stated, or if one of its members has a fault.</summary>
    private PrintedFigure? Printed(ReportItemDefinition figure, string path, FigureOverrides stated, Message? whenNothing)
    {
        string? text = figure.Text;
        bool isRight = _faults.Check(path, Rules.OfNumber(text is not null, stated, whenNothing));
        isRight = CheckText($"{path}.{nameof(figure.Text)}", text) && isRight;
        isRight = CheckDecimals(figure, path) && isRight;
        isRight = TryUnit(figure, path, out FigureUnit? unit) && isRight;
        isRight = TryHedge(figure, path, out FigureIntroduction? hedge) && isRight;
        if (!isRight || (text is null && stated.Value is null))
        {
            return null;
        }

        PrintedFigure printed = PrintedFigure.Of(figure.Id!, figure.Label, text, figure.Place, stated, unit, hedge);
        if (printed.Figure is { } read)
        {
            (string member, string? value) = figure.Value is null
                ? (nameof(figure.Decimals), Print(figure.Decimals))
                : (nameof(figure.Value), Print(figure.Value));
            _faults.Check($"{path}.{member}", Rules.OfDecimals(read), value);
            _faults.Check(path, ReportRules.OfFigure(read));
        }

        return printed;
    }

    private bool CheckDecimals(ReportItemDefinition figure, string path) => _faults.Check(
        $"{path}.{nameof(figure.Decimals)}",
        RecordRules.OfRange(figure.Decimals ?? 0, 0, ReportRules.MaxDecimals),
        Print(figure.Decimals));

    private bool TryUnit(ReportItemDefinition figure, string path, out FigureUnit? unit)
    {
        unit = null;
        return figure.Unit is not { } words
            || _faults.Check($"{path}.{nameof(figure.Unit)}", ReportRules.OfUnit(words, out unit), QuotedText.Of(words));
    }

    private bool TryHedge(ReportItemDefinition figure, string path, out FigureIntroduction? hedge)
    {
        hedge = null;
        if (figure.Hedge is not { } word)
        {
            return true;
        }

        if (!_faults.Check($"{path}.{nameof(figure.Hedge)}", RecordRules.OfWord(word), word.ToString()))
        {
            return false;
        }

        hedge = new(FigureLead.None, word, false);
        return true;
    }

    private bool CheckText(string member, string? text) =>
        text is null || _faults.Check(member, RecordRules.OfText(text) ?? RecordRules.OfUnicode(text), QuotedText.Of(text));

    /// <summary>Checks a text that is only for human readers.</summary>
    private void CheckWords(string member, string? text) =>
        _faults.Check(member, text is null ? null : RecordRules.OfUnicode(text), QuoteOrNull(text));

    /// <summary>Checks the formulas, once all ids are known.</summary>
    private void CheckFormulas(ReportDocumentDefinition report)
    {
        List<(string Claim, IndicatorFormula Formula, string Member)> formulas = [];
        for (int i = 0; !report.Claims.IsDefault && i < report.Claims.Length; i++)
        {
            if (report.Claims[i] is { Id: { } id, Formula: { } formula })
            {
                string claim = string.Create(CultureInfo.InvariantCulture, $"{nameof(report.Claims)}[{i}]");
                formulas.Add((id, formula, $"{claim}.{nameof(ReportClaimDefinition.Formula)}"));
            }
        }

        foreach ((string claim, IndicatorFormula formula, string member) in formulas)
        {
            _faults.Check(member, _ids.OfFormula(claim, formula), QuotedText.Of(formula.ToString()));
        }

        IEnumerable<KeyValuePair<string, IndicatorFormula>> byClaim =
            formulas.Select(item => KeyValuePair.Create(item.Claim, item.Formula));
        if (ReportIds.HasCycle(byClaim, out string? first, out CodedFault? cycle))
        {
            (_, IndicatorFormula formula, string member) =
                formulas.First(item => string.Equals(item.Claim, first, StringComparison.Ordinal));
            _faults.Check(member, cycle, QuotedText.Of(formula.ToString()));
        }
    }

    /// <summary>Returns the members stated in addition to a text, as a document would state them.</summary>
    private static FigureOverrides Stated(ReportItemDefinition figure) => new()
    {
        // In a document, zero has no sign and no extra decimals.
        Value = figure.Value == 0 ? 0 : figure.Value,
        Decimals = figure.Decimals,
        Unit = figure.Unit,
        Hedge = figure.Hedge is { } hedge && Enum.IsDefined(hedge) ? SnakeCase<Hedge>.Of(hedge) : null,
        IsExact = figure.IsExact,
        IsEstimated = figure.IsEstimated,
        IsByConstruction = figure.IsByConstruction ? true : null,
    };

    /// <summary>
    /// Returns the texts that cannot be read, each with the path that it would have in a written document; there are no line numbers.
    /// </summary>
    private static ImmutableArray<DocumentError> Unreadable(
        string id, ImmutableArray<PrintedFigure> figures, ImmutableArray<ReportClaim> claims) =>
    [
        .. Placed("$.figures", figures)
            .Concat(Placed("$.claims", claims.Select(claim => claim.Printed)))
            .Take(DocumentException.MaxErrors)
            .Select(item =>
            {
                CodedFault fault = ReportRules.OfUnreadable(item.Figure.Id, item.Figure.Failure!.Value);
                return new DocumentError(fault.Code, id, 0, 0, item.Path, fault.Fault, QuotedText.Of(item.Figure.Text));
            }),
    ];

    private static IEnumerable<(PrintedFigure Figure, string Path)> Placed(string list, IEnumerable<PrintedFigure?> figures) => figures
        .Select((figure, index) => (Figure: figure!, Path: JsonSource.MemberPath(JsonSource.ItemPath(list, index), "text")))
        .Where(item => item.Figure is { Failure: not null });

    private static string? QuoteOrNull(string? text) => text is null ? null : QuotedText.Of(text);

    private static string? Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
