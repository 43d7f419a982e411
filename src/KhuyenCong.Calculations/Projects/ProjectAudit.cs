using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Json;

namespace KhuyenCong.Calculations;

/// <summary>
/// The record of a check (hồ sơ kiểm tra), from which the check can be repeated years later. It contains the projects and contracts, the
/// choices, the rules and support levels at that time, the catalogue version and the findings. It is stored as JSON in the format
/// "khuyencong-project-audit/1".
/// </summary>
/// <remarks>
/// <see cref="CheckAgain"/> uses the rules, support levels and multipliers of the record, and the provinces as known at that time, so a
/// later catalogue never changes an answer. From the later catalogue it takes only the provinces, with their changes through that day, the
/// nine contents of activity, and the indicators of results.
/// </remarks>
/// <example><code>
/// ProjectAudit audit = ProjectAudit.Create(document);
/// audit.Write(stream);
/// ProjectAudit later = ProjectAudit.Read(File.ReadAllBytes("audit.json"), "audit.json");
/// later.CheckAgain(out ImmutableArray&lt;string&gt; differences);
/// </code></example>
[JsonConverter(typeof(NoJsonConverter<ProjectAudit>))]
public sealed class ProjectAudit
{
    internal ProjectAudit(
        ProjectDocument document, ProjectChoices choices, Catalogue catalogue, ImmutableArray<AuditedFinding> findings)
    {
        Document = document;
        Choices = choices;
        Catalogue = catalogue;
        Findings = findings;
    }

    /// <summary>The document that was checked (tài liệu được kiểm tra).</summary>
    public ProjectDocument Document { get; }

    /// <summary>The choices of the caller (lựa chọn).</summary>
    public ProjectChoices Choices { get; }

    /// <summary>The rules at the time of the check (các quy định khi kiểm tra).</summary>
    public ImmutableArray<ProjectRule> Rules => Catalogue.ProjectRules;

    /// <summary>The version of the catalogue used for the check (phiên bản danh mục).</summary>
    public string CatalogueVersion => Catalogue.Version;

    /// <summary>The catalogue of the check, or the part of it that the record contains.</summary>
    internal Catalogue Catalogue { get; }

    internal ImmutableArray<AuditedFinding> Findings { get; }

    /// <summary>Checks a document and creates the record of the check (lập hồ sơ kiểm tra).</summary>
    /// <param name="document">The document.</param>
    /// <param name="choices">The choices that the checks leave to the caller; null for the defaults.</param>
    /// <param name="options">The catalogue with the rules and levels; null for the built-in one.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A choice cannot be used, or the catalogue lacks a content or province of the document, so the record could not be read.
    /// </exception>
    public static ProjectAudit Create(ProjectDocument document, ProjectChoices? choices = null, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options = CalculationOptions.Of(options);
        AuditedSupport.Require(document, options.Catalogue);
        ProjectReview review = ProjectCheckCalculator.Check(document, choices, options);
        return new(document, review.Choices, options.Catalogue, [.. review.Findings.Select(AuditedFinding.Of)]);
    }

    /// <summary>Reads the record of a check (đọc hồ sơ kiểm tra).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <param name="catalogue">
    /// The catalogue with the provinces, including changes that a user added, and the indicators of results; null for the built-in one.
    /// Its rules and levels are not used.
    /// </param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The text cannot be used; each error states the position, the value and what was expected.
    /// </exception>
    public static ProjectAudit Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new JsonSource(utf8, name).Parse(root => ProjectAuditJson.Read(root, catalogue ?? Catalogue.National));
    }

    /// <summary>
    /// Writes the record so that <see cref="Read(ReadOnlyMemory{byte}, string, Catalogue)"/> can read it back (ghi hồ sơ kiểm tra).
    /// </summary>
    /// <param name="utf8">The stream to which to write the JSON text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text would be longer than 16 MB, the limit for reading it back.</exception>
    public void Write(Stream utf8) => JsonText.Write(utf8, this, json => ProjectAuditJson.Write(json, this));

    /// <summary>Repeats the check by the rules and levels of the record (kiểm tra lại).</summary>
    /// <param name="differences">
    /// The differences between the recorded and the new findings, one line for each; empty when the findings are the same.
    /// </param>
    /// <returns>The new review, with the catalogue version of the record.</returns>
    public ProjectReview CheckAgain(out ImmutableArray<string> differences)
    {
        ProjectReview review = ProjectCheckCalculator.Check(Document, Choices, Catalogue);
        AuditedFinding[] now = [.. review.Findings.Select(AuditedFinding.Of)];
        differences =
        [
            .. AuditedFinding.Beyond(Findings, now).Select(finding => $"- {finding}"),
            .. AuditedFinding.Beyond(now, Findings).Select(finding => $"+ {finding}"),
        ];
        return review;
    }

    /// <summary>Returns the document and the version of the catalogue.</summary>
    /// <returns>Text such as "gia_lai_2016, catalogue 2026.12.1".</returns>
    public override string ToString() => $"{Document.Id}, catalogue {CatalogueVersion}";
}
