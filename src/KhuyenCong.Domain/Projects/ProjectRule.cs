using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A rule for checking projects and contracts (quy định về đề án): the ratios, days and words of one article, dated and cited.
/// </summary>
/// <remarks>
/// If several rules in force on a day answer the same question of a check, such as the order of the same two steps, the one that began last
/// applies; of those that began on the same day, the one that was added last. To add a newer circular, use
/// <see cref="Catalogue.With(ProjectRule)"/>.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectRule>))]
public sealed class ProjectRule : Entity<ProjectRule>
{
    private readonly ProjectRuleDefinition _rule;

    /// <summary>Creates a rule from its definition (tạo quy định), for example a rule of a newer circular.</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// ProjectRule rule = new(new ProjectRuleDefinition {
    ///     Id = "own.advance_ceiling_2026",
    ///     Check = ProjectCheck.AdvanceCeiling,
    ///     Limits = ImmutableSortedDictionary&lt;string, decimal&gt;.Empty.Add("percent", 80),
    ///     InForceFrom = new(2026, 11, 10),
    ///     VerifiedThrough = new(2027, 12, 31),
    ///     Citation = new(circular) { Article = "9" },
    /// });
    /// Catalogue mine = Catalogue.National.With(rule);
    /// </code></example>
    public ProjectRule(ProjectRuleDefinition definition)
        : this(
            ProjectRuleCheck.Make(definition, out ImmutableArray<DefinitionFault> faults)
                ?? throw new DefinitionException(faults, nameof(definition)),
            isBuiltIn: false)
    {
    }

    internal ProjectRule(CheckedDefinition<ProjectRuleDefinition> definition, bool isBuiltIn)
        : base(definition.Value.Id!)
    {
        _rule = definition.Value;
        IsBuiltIn = isBuiltIn;
    }

    /// <summary>The check that the rule belongs to (nội dung kiểm tra).</summary>
    public ProjectCheck Check => _rule.Check!.Value;

    /// <summary>The source of money that the rule applies to (nguồn kinh phí): national or local; both if not stated.</summary>
    public FundingSource Funding => _rule.Funding;

    /// <summary>The ids of the supported contents that the rule applies to (các nội dung hỗ trợ), each once; all if empty.</summary>
    public ImmutableArray<string> Contents => _rule.Contents;

    /// <summary>
    /// The numbers of the rule (các giới hạn) by name, such as "percent" or "days", exactly those that docs/projects.md lists for the
    /// check.
    /// </summary>
    public ImmutableSortedDictionary<string, decimal> Limits => _rule.Limits;

    /// <summary>
    /// The words of the rule (các giá trị), such as the forms of beneficiaries, from those that docs/projects.md lists for the check.
    /// </summary>
    public ImmutableArray<string> Values => _rule.Values;

    /// <summary>The first day in force (có hiệu lực từ ngày).</summary>
    public LocalDate InForceFrom => _rule.InForceFrom!.Value;

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough => _rule.InForceThrough;

    /// <summary>The last day for which the text was verified (kiểm chứng đến ngày); the rule allows no conclusion after it.</summary>
    public LocalDate VerifiedThrough => _rule.VerifiedThrough!.Value;

    /// <summary>The later document that amends the text in unknown ways (văn bản sửa đổi đã biết); null if there is none.</summary>
    public LegalDocument? ChangedBy => _rule.ChangedBy;

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note => _rule.Note;

    /// <summary>The citation of the text that states the rule (nguồn).</summary>
    public Citation Citation => _rule.Citation!;

    /// <summary>How the text was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    public Verification Verification => _rule.Verification;

    /// <summary>Whether the rule is built into the library (có sẵn trong thư viện), not added by a user.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>Creates a rule from its definition, or returns all faults in it (tạo quy định từ biểu mẫu).</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="rule">The rule; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <returns>True if the rule was created; false if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        ProjectRuleDefinition definition, [NotNullWhen(true)] out ProjectRule? rule, out ImmutableArray<DefinitionFault> faults)
    {
        rule = ProjectRuleCheck.Make(definition, out faults) is { } made ? new(made, isBuiltIn: false) : null;
        return rule is not null;
    }

    /// <summary>Returns the id and the first day in force.</summary>
    /// <returns>Text such as "first_advance.models_and_machinery, 2014-02-10".</returns>
    public override string ToString() => $"{Id}, {IsoDates.Format(InForceFrom)}";

    /// <summary>Determines whether the rule is in force on a day.</summary>
    internal bool IsInForceOn(LocalDate date) => InForceFrom <= date && !(InForceThrough < date);

    /// <summary>
    /// Determines whether the rule allows conclusions on a day: its text must be verified for that day, and not only from a summary.
    /// </summary>
    internal bool IsDecidableOn(LocalDate date) => date <= VerifiedThrough && Verification != Verification.Secondary;

    internal bool HasValue(string word) => Values.Contains(word, StringComparer.Ordinal);

    internal bool HasContent(string id) => Contents.Contains(id, StringComparer.Ordinal);

    /// <summary>Returns the limit with a name; the check of the definition ensures that it exists.</summary>
    internal decimal Limit(string name) => Limits[name];

    /// <summary>Returns all documents that the rule names.</summary>
    internal IEnumerable<LegalDocument> AllDocuments() => ChangedBy is null ? [Citation.Document] : [Citation.Document, ChangedBy];
}
