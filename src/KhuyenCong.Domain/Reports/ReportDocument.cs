using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A published report as figures and claims (tài liệu báo cáo), format "khuyencong-report/1" (docs/reports.md).</summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class ReportDocument
{
    private readonly FrozenDictionary<string, PrintedFigure> _operands;

    internal ReportDocument(string id, string? title, string? sourceText, ImmutableArray<PrintedFigure> figures, ImmutableArray<ReportClaim> claims, ImmutableArray<DocumentError> unreadableTexts)
    {
        Id = id;
        Title = title;
        SourceText = sourceText;
        Figures = figures;
        Claims = claims;
        UnreadableTexts = unreadableTexts;
        _operands = figures.Concat(claims.Select(claim => claim.Printed).OfType<PrintedFigure>()).ToFrozenDictionary(figure => figure.Id, StringComparer.Ordinal);
    }

    /// <summary>The id (mã tài liệu).</summary>
    public string Id { get; }

    /// <summary>The title of the report (tên báo cáo); null when not stated.</summary>
    public string? Title { get; }

    /// <summary>Where the report comes from (nguồn); null when not stated.</summary>
    public string? SourceText { get; }

    /// <summary>The figures (các số liệu), in the order of the document.</summary>
    public ImmutableArray<PrintedFigure> Figures { get; }

    /// <summary>The claims (các nhận định), in the order of the document.</summary>
    public ImmutableArray<ReportClaim> Claims { get; }

    /// <summary>The texts that are not printed figures (số liệu không đọc được), each with its place in the file, at most the first hundred; empty when all can be read.</summary>
    /// <remarks>They keep only their own claims from being checked. Each such figure has its <see cref="PrintedFigure.Failure"/>.</remarks>
    public ImmutableArray<DocumentError> UnreadableTexts { get; }

    /// <summary>The printed figure that formulas mean by an id (tìm số liệu): a figure's, or a claim's as printed.</summary>
    /// <param name="id">An id.</param>
    /// <returns>The figure, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public PrintedFigure? Find(string id) => _operands.GetValueOrDefault(id);

    /// <summary>The title, or the id.</summary>
    /// <returns>The title, or the id.</returns>
    public override string ToString() => Title ?? Id;
}
