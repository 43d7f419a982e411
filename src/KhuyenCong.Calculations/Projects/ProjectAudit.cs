using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Json;

namespace KhuyenCong.Calculations;

/// <summary>
/// The record of a check (hồ sơ kiểm tra): projects and contracts, choices, the rules as they were, the version of the catalogue and the
/// findings, as one JSON text of the format "khuyencong-project-audit/1" that is checked again years later.
/// </summary>
/// <remarks>
/// <see cref="CheckAgain"/> uses the rules stored in the record, so newer rules change no answer. Support levels are looked up
/// by their day in the catalogue that is given: an answer that was not known then but is known now is listed as a difference.
/// </remarks>
/// <example><code>
/// ProjectAudit audit = ProjectAudit.Make(document);
/// audit.Write(stream);
/// ProjectAudit later = ProjectAudit.Read(File.ReadAllBytes("audit.json"), "audit.json");
/// later.CheckAgain(out ImmutableArray&lt;string&gt; differences);
/// </code></example>
[JsonConverter(typeof(NoJsonConverter<ProjectAudit>))]
public sealed class ProjectAudit
{
    private const string Format = "khuyencong-project-audit/1";

    private readonly ImmutableArray<AuditedFinding> _findings;

    private ProjectAudit(
        ProjectDocument document,
        ProjectChoices choices,
        ImmutableArray<ProjectRule> rules,
        string catalogueVersion,
        ImmutableArray<AuditedFinding> findings)
    {
        Document = document;
        Choices = choices;
        Rules = rules;
        CatalogueVersion = catalogueVersion;
        _findings = findings;
    }

    /// <summary>What was checked (tài liệu được kiểm tra).</summary>
    public ProjectDocument Document { get; }

    /// <summary>What the caller chose (lựa chọn), without multipliers, which records do not keep.</summary>
    public ProjectChoices Choices { get; }

    /// <summary>The rules that it was checked by, as they were (các quy định khi kiểm tra).</summary>
    public ImmutableArray<ProjectRule> Rules { get; }

    /// <summary>The version of the catalogue that it was checked with (phiên bản danh mục).</summary>
    public string CatalogueVersion { get; }

    /// <summary>Checks a document and keeps the record (lập hồ sơ kiểm tra).</summary>
    /// <param name="document">The document.</param>
    /// <param name="choices">What the checks leave to their caller; null for the defaults.</param>
    /// <param name="options">The catalogue with the rules and levels; null for the built-in one.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">A choice cannot be used, or has multipliers, which a record does not keep.</exception>
    public static ProjectAudit Make(ProjectDocument document, ProjectChoices? choices = null, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options = CalculationOptions.Of(options);
        choices = ProjectChoices.Of(choices);
        if (!choices.Multipliers.IsEmpty)
        {
            throw new ArgumentException("A record keeps no multipliers.", nameof(choices));
        }

        ProjectReview review = ProjectCheckCalculator.Check(document, choices, options);
        return new(
            document, choices, options.Catalogue.ProjectRules, review.CatalogueVersion, [.. review.Findings.Select(AuditedFinding.Of)]);
    }

    /// <summary>Reads a record (đọc hồ sơ kiểm tra).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <param name="catalogue">The catalogue that knows contents and provinces; null for the built-in one.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">The text cannot be used; its errors name place, value and what was expected.</exception>
    public static ProjectAudit Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new JsonSource(utf8, name).Parse(root => Read(root, catalogue ?? Catalogue.National));
    }

    /// <summary>
    /// Writes the record as <see cref="Read(ReadOnlyMemory{byte}, string, Catalogue)"/> reads it back (ghi hồ sơ kiểm tra).
    /// </summary>
    /// <param name="utf8">Where to write the JSON text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text would be longer than the 16 MB that are read back.</exception>
    public void Write(Stream utf8) => JsonText.Write(utf8, this, Write);

    private void Write(Utf8JsonWriter json)
    {
        RecordWriter records = new(json);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("catalogue", CatalogueVersion);
        json.WriteStartObject("choices");
        records.Optional("as_of", Choices.AsOf is { } day ? IsoDates.Format(day) : null);
        records.Optional("governing_day", Choices.GoverningDay);
        records.Optional("advance_reading", Choices.AdvanceReading);
        json.WriteEndObject();
        records.List("documents", [.. Rules.SelectMany(rule => rule.AllDocuments()).Distinct()], records.Write);
        records.List("rules", Rules, rule => ProjectRuleWriter.Write(json, rule));
        json.WritePropertyName("document");
        ((IPromotionDocument<ProjectDocument>)Document).Write(json);
        records.List("findings", _findings, finding => finding.Write(json));
        json.WriteEndObject();
    }

    /// <summary>Checks the document again by the rules of the record (kiểm tra lại).</summary>
    /// <param name="differences">What the new check finds differently, one line per difference; empty when the answer is the same.</param>
    /// <param name="options">The catalogue with the support levels; null for the built-in one.</param>
    /// <returns>What is found now.</returns>
    public ProjectReview CheckAgain(out ImmutableArray<string> differences, CalculationOptions? options = null)
    {
        ProjectReview review = ProjectCheckCalculator.Check(
            Document.Projects, Document.Contracts, Choices, CalculationOptions.Of(options), Rules);
        ImmutableArray<AuditedFinding> now = [.. review.Findings.Select(AuditedFinding.Of)];
        differences =
        [
            .. _findings.Except(now).Select(finding => $"- {finding}"),
            .. now.Except(_findings).Select(finding => $"+ {finding}"),
        ];
        return review;
    }

    /// <summary>The document and the version of the catalogue.</summary>
    /// <returns>Text such as "gia_lai_2016, catalogue 2026.12.1".</returns>
    public override string ToString() => $"{Document.Id}, catalogue {CatalogueVersion}";

    private static ProjectAudit Read(JsonCursor root, Catalogue catalogue)
    {
        root.RequireFormat(Format);
        root.Closed("format", "catalogue", "choices", "documents", "rules", "document", "findings");
        JsonCursor choices = root.Member("choices").Closed("as_of", "governing_day", "advance_reading");
        RecordReader records = catalogue.Records.With(
            RecordReader.Records(root.Member("documents"), RecordReader.ReadDocument, document => document.Id));
        return new(
            ReadDocument<ProjectDocument>(root.Member("document"), catalogue),
            new()
            {
                AsOf = choices.Optional("as_of")?.Date(),
                GoverningDay = choices.Optional("governing_day")?.Word<GoverningDay>() ?? default,
                AdvanceReading = choices.Optional("advance_reading")?.Word<AdvanceReading>() ?? default,
            },
            new ProjectRuleReader(records).ReadAll(root.Member("rules")),
            root.Member("catalogue").Text(),
            root.Member("findings").ReadItems(AuditedFinding.Read));
    }

    private static T ReadDocument<T>(JsonCursor item, Catalogue catalogue)
        where T : class, IPromotionDocument<T> => T.Read(item, catalogue);
}
