using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A published report as figures and claims (tài liệu báo cáo), in the format "khuyencong-report/1" (docs/reports.md).</summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class ReportDocument
{
    private readonly FrozenDictionary<string, PrintedFigure> _operands;

    /// <summary>Creates a report from its definition (tạo tài liệu báo cáo), for example from figures typed in a script.</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// ReportDocument document = new(new ReportDocumentDefinition {
    ///     Id = "check",
    ///     Figures = [new() { Id = "trained", Text = "18.400 lao động" }, new() { Id = "target", Text = "140.000 lao động" }],
    ///     Claims = [new() { Id = "attainment", Text = "13,14%", Formula = IndicatorFormula.Parse("trained / target") }],
    /// });
    /// </code></example>
    public ReportDocument(ReportDocumentDefinition definition)
        : this(TryCreate(definition, out ReportDocument? document, out ImmutableArray<DefinitionFault> faults)
            ? document
            : throw new DefinitionException(faults, nameof(definition)))
    {
    }

    internal ReportDocument(
        string id,
        string? title,
        string? sourceText,
        ImmutableArray<PrintedFigure> figures,
        ImmutableArray<ReportClaim> claims,
        ImmutableArray<DocumentError> unreadableTexts)
    {
        Id = id;
        Title = title;
        SourceText = sourceText;
        Figures = figures;
        Claims = claims;
        UnreadableTexts = unreadableTexts;
        _operands = figures.Concat(claims.Select(claim => claim.Printed).OfType<PrintedFigure>())
            .ToFrozenDictionary(figure => figure.Id, StringComparer.Ordinal);
    }

    private ReportDocument(ReportDocument same)
        : this(same.Id, same.Title, same.SourceText, same.Figures, same.Claims, same.UnreadableTexts)
    {
    }

    /// <summary>The id (mã tài liệu).</summary>
    public string Id { get; }

    /// <summary>The title of the report (tên báo cáo); null if not stated.</summary>
    public string? Title { get; }

    /// <summary>The source of the report in words (nguồn); null if not stated.</summary>
    public string? SourceText { get; }

    /// <summary>The figures (các số liệu), in the order of the document.</summary>
    public ImmutableArray<PrintedFigure> Figures { get; }

    /// <summary>The claims (các nhận định), in the order of the document.</summary>
    public ImmutableArray<ReportClaim> Claims { get; }

    /// <summary>
    /// The texts that cannot be read as figures (số liệu không đọc được), each with its place in the file, at most the first hundred; empty
    /// if all can be read.
    /// </summary>
    /// <remarks>
    /// Only the claims that use these texts remain unchecked, and each such figure has a <see cref="PrintedFigure.Failure"/>. In a document
    /// built in code, the path is the one that the text would have in a written document, without line and column.
    /// </remarks>
    public ImmutableArray<DocumentError> UnreadableTexts { get; }

    /// <summary>Creates a report from its definition, or returns all faults in it (tạo tài liệu từ biểu mẫu).</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="document">The document; null if the definition has faults.</param>
    /// <param name="faults">The faults, in the order of members, with those of formulas last; empty if there are none.</param>
    /// <returns>True if the document was created; false if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        ReportDocumentDefinition definition, [NotNullWhen(true)] out ReportDocument? document, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        document = ReportDefinitionCheck.Make(definition, out faults);
        return document is not null;
    }

    /// <summary>Finds the printed figure of a figure or a claim by its id (tìm số liệu).</summary>
    /// <param name="id">The id of the figure or claim.</param>
    /// <returns>The figure; null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public PrintedFigure? Find(string id) => _operands.GetValueOrDefault(id);

    /// <summary>Returns the title, or the id if there is none.</summary>
    /// <returns>The title or the id.</returns>
    public override string ToString() => Title ?? Id;
}
