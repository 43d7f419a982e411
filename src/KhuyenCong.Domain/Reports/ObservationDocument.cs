using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A file of reported figures (tài liệu số liệu), format "khuyencong-observations/1": each figure once, with the place where it is printed.</summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class ObservationDocument : IPromotionDocument<ObservationDocument>
{
    internal ObservationDocument(LegalDocument source, ImmutableArray<Observation> observations)
    {
        Source = source;
        Observations = observations;
    }

    /// <summary>The document that the figures come from (tài liệu gốc): its id and title.</summary>
    public LegalDocument Source { get; }

    /// <summary>The figures, in the order of the file (các số liệu).</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>Reads a file of figures (đọc tài liệu số liệu).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">The file cannot be used; the error names file, line, column, member, value and what was expected.</exception>
    public static ObservationDocument Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        return JsonSource.Read(utf8, name).Parse(ObservationDocumentReader.Read);
    }

    /// <summary>Reads a text of figures (đọc tài liệu số liệu).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the document, for error messages.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">The text cannot be used; the error names document, line, column, member, value and what was expected.</exception>
    public static ObservationDocument Read(ReadOnlyMemory<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new JsonSource(utf8, name).Parse(ObservationDocumentReader.Read);
    }

    /// <summary>Writes the figures as <see cref="Read(Stream, string)"/> reads them back (ghi tài liệu số liệu), money in đồng.</summary>
    /// <param name="utf8">Where to write the JSON text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public void Write(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        JsonText.Write(utf8, this);
    }

    static ObservationDocument IPromotionDocument<ObservationDocument>.Read(JsonCursor root) => ObservationDocumentReader.Read(root);

    void IPromotionDocument<ObservationDocument>.Write(Utf8JsonWriter json) => ObservationDocumentWriter.Write(this, json);

    /// <summary>The one figure of an indicator, unit, years, source and stage, if the document has it (tìm số liệu).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">Whom the figure is about.</param>
    /// <param name="years">The year or years covered.</param>
    /// <param name="source">Where the money comes from; unstated for figures that are not money.</param>
    /// <param name="stage">How far the money has come; unstated for figures that are not money.</param>
    /// <returns>The figure, or null.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Observation? Find(
        Indicator indicator,
        ReportingUnit reportingUnit,
        YearRange years,
        FundingSource source = FundingSource.Unstated,
        FundingStage stage = FundingStage.Unstated)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(reportingUnit);
        return Observations.FirstOrDefault(figure =>
            figure.Indicator.Equals(indicator) && figure.ReportingUnit.Equals(reportingUnit) && figure.Years == years && figure.Source == source && figure.Stage == stage);
    }

    /// <summary>The title of the source.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Source.Title.Vietnamese;
}
