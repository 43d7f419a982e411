using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A file of reported figures (tài liệu số liệu), format "khuyencong-observations/1": each figure is listed once, with the place where it
/// is printed.
/// </summary>
/// <remarks>
/// A final figure replaces the provisional one with the same indicator, reporting unit, period, source and stage, and a provisional one
/// replaces the estimate. Of two figures with the same status, the one with the later as-of day applies. <see cref="Observations"/> lists
/// all figures; <see cref="Current"/> and <see cref="Find"/> return those that were not replaced.
/// </remarks>
/// <example>
/// <code>
/// ObservationDocument document = ObservationDocument.Read(stream, "national-2014-2020.json");
/// document.Current; // the results that no other figure replaces
/// </code>
/// </example>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class ObservationDocument : IPromotionDocument<ObservationDocument>
{
    private readonly Lazy<Dictionary<ObservationKey, Observation>> _byKey;

    /// <summary>Creates a document of figures (lập tài liệu số liệu), which can be written and read elsewhere.</summary>
    /// <param name="id">
    /// The id of the document that contains the figures, in snake_case; an id that the catalogue has means the catalogue's document.
    /// </param>
    /// <param name="title">The title of that document; for a document in the catalogue, its Vietnamese title.</param>
    /// <param name="observations">
    /// The figures, each once. If a figure has a citation, it must be to this document, by section and quote.
    /// </param>
    /// <param name="catalogue">The catalogue with which the figures are read back; null for the built-in one.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="catalogue"/>, or a figure, is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not a valid id, <paramref name="title"/> is blank or not that of the catalogue's document, or a figure
    /// appears twice, is cited from another document, or could not be read back. A figure cannot be read back if the catalogue lacks its
    /// indicator or defines it differently, or lacks its reporting unit in its period.
    /// </exception>
    public ObservationDocument(string id, string title, IEnumerable<Observation> observations, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        Identifiers.Require(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(observations);
        catalogue ??= Catalogue.National;
        _byKey = new(FindCurrent);
        Document = SourceOf(id, title, catalogue);
        if (!string.Equals(Document.Title.Vietnamese, title, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"{QuotedText.Of(title)} is not the title of the catalogue's document {QuotedText.Of(id)}; "
                + $"expected {QuotedText.Of(Document.Title.Vietnamese)}, or another id.",
                nameof(title));
        }

        Observations = [.. observations];
        KnownObservations known = new();
        foreach (Observation figure in Observations)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(observations));
            if (FaultOf(figure, catalogue) is { } fault)
            {
                throw new ArgumentException($"{QuotedText.Of(figure.ToString())}: {fault}.", nameof(observations));
            }

            if (!known.TryAdd(figure, string.Empty, out _))
            {
                throw new ArgumentException(
                    $"{QuotedText.Of(figure.ToString())}: the figure appears twice (same indicator, reporting unit, period, source, "
                    + "stage and status); expected each once, or as of different days.",
                    nameof(observations));
            }
        }
    }

    internal ObservationDocument(LegalDocument source, ImmutableArray<Observation> observations)
    {
        _byKey = new(FindCurrent);
        Document = source;
        Observations = observations;
    }

    /// <summary>The document that contains the figures (tài liệu gốc): its id and title.</summary>
    public LegalDocument Document { get; }

    /// <summary>The figures, in the order of the file (các số liệu), including those that have been replaced.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>
    /// The results that no other figure replaces (số liệu hiện hành), in the order of the file. Use these for totals: an estimate is
    /// included only if no provisional or final figure replaces it. Plans are not results and appear only in <see cref="Observations"/>.
    /// </summary>
    public ImmutableArray<Observation> Current =>
    [
        .. Observations.Where(
            figure => ObservationKey.Of(figure) is { IsPlanned: false } key && ReferenceEquals(_byKey.Value[key], figure)),
    ];

    /// <summary>Reads figures from a stream (đọc tài liệu số liệu).</summary>
    /// <inheritdoc/>
    public static ObservationDocument Read(Stream utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<ObservationDocument>(utf8, name, catalogue);

    /// <summary>Reads figures from UTF-8 text (đọc tài liệu số liệu).</summary>
    /// <inheritdoc/>
    public static ObservationDocument Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<ObservationDocument>(utf8, name, catalogue);

    /// <summary>Reads figures from a stream without blocking (đọc tài liệu số liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public static Task<ObservationDocument> ReadAsync(
        Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<ObservationDocument>(utf8, name, catalogue, cancellation);

    /// <summary>Tries to read figures from UTF-8 text (thử đọc tài liệu số liệu).</summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out ObservationDocument? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the figures in the form that <see cref="Read(Stream, string, Catalogue)"/> reads back (ghi tài liệu số liệu), with money in
    /// đồng.
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static ObservationDocument? IPromotionDocument<ObservationDocument>.Scan(ReadOnlySpan<byte> utf8, Catalogue catalogue) =>
        new ObservationScan(catalogue).Find(utf8);

    static ObservationDocument IPromotionDocument<ObservationDocument>.Read(JsonCursor root, Catalogue catalogue) =>
        new ObservationDocumentReader(catalogue).Read(root);

    void IPromotionDocument<ObservationDocument>.Write(Utf8JsonWriter json) => ObservationDocumentWriter.Write(this, json);

    /// <summary>
    /// Finds the current figure of an indicator, unit, period, source and stage, if the document has one (tìm số liệu): the final figure,
    /// or else the provisional one, or else the estimate.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">The reporting unit of the figure.</param>
    /// <param name="period">The reporting period of the figure.</param>
    /// <param name="source">The source of the money; unstated for figures that are not money.</param>
    /// <param name="stage">The stage of the money, such as approved or disbursed; unstated for figures that are not money.</param>
    /// <param name="planned">True to find the plan of the period instead.</param>
    /// <returns>The figure, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Observation? Find(
        Indicator indicator,
        ReportingUnit reportingUnit,
        ReportingPeriod period,
        FundingSource source = FundingSource.Unstated,
        FundingStage stage = FundingStage.Unstated,
        bool planned = false)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(reportingUnit);
        return _byKey.Value.GetValueOrDefault(new(indicator.Id, reportingUnit.Id, period, source, stage, planned));
    }

    /// <summary>
    /// Returns the catalogue's document with an id or, if there is none, a document of which only the title is known, in one language.
    /// </summary>
    internal static LegalDocument SourceOf(string id, string title, Catalogue catalogue) =>
        catalogue.Records.Documents.Find(id)
        ?? new(id, LegalDocumentKind.Report, new(title)) { Verification = Verification.Local };

    /// <summary>Returns the figure for each key that no other figure replaces.</summary>
    private Dictionary<ObservationKey, Observation> FindCurrent()
    {
        Dictionary<ObservationKey, Observation> current = new(Observations.Length);
        foreach (Observation figure in Observations)
        {
            ObservationKey key = ObservationKey.Of(figure);
            if (!current.TryGetValue(key, out Observation? other) || ObservationKey.Replaces(figure, other))
            {
                current[key] = figure;
            }
        }

        return current;
    }

    /// <summary>Returns the reason why a figure cannot be read back; null if it can.</summary>
    private string? FaultOf(Observation figure, Catalogue catalogue)
    {
        return new ObservationRules(catalogue).FaultOf(figure) is { } fault ? fault.Fault.In(DisplayLanguage.English)
            : Definitions.Differ(figure.Indicator, catalogue.GetIndicator(figure.Indicator.Id))
                ? $"not the catalogue's indicator \"{figure.Indicator.Id}\", which has another unit, nature or Vietnamese name; "
                    + "expected that one, or another id"
            : figure.Citation is not { } citation ? null
            : !citation.Document.Equals(Document)
            ? $"cited in {QuotedText.Of(citation.Document.Id)}; expected {QuotedText.Of(Document.Id)}, or no citation"
            : (citation.Article ?? citation.Clause ?? citation.Point) is not null ? "cited by article; expected section and quote alone"
            : null;
    }

    /// <summary>Returns the title of the source.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Document.Title.Vietnamese;
}
