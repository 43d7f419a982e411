using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The rules of one document on support while they are in force (định mức hỗ trợ của một văn bản).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportNorm>))]
public sealed class SupportNorm
{
    private readonly FrozenDictionary<string, SupportLevel> _levels;
    private readonly FrozenDictionary<string, SupportReference> _references;

    /// <summary>Creates rules from their definition (tạo định mức), for example those of a circular that is not in the library.</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// SupportNorm norm = new(new SupportNormDefinition {
    ///     Document = circular,
    ///     InForceFrom = new(2026, 11, 10),
    ///     Levels = [new SupportLevelDefinition { Content = machinery, RatePercent = 50, Cap = Vnd.FromMillions(400) }],
    /// });
    /// Catalogue mine = Catalogue.National.With(SupportTable.National.With(norm));
    /// </code></example>
    public SupportNorm(SupportNormDefinition definition)
        : this(TryCreate(definition, out SupportNorm? norm, out ImmutableArray<DefinitionFault> faults)
            ? norm
            : throw new DefinitionException(faults, nameof(definition)))
    {
    }

    internal SupportNorm(
        LegalDocument document,
        NormScope scope,
        LocalDate? inForceFrom,
        LocalDate? inForceThrough,
        LocalDate? verifiedThrough,
        ImmutableArray<SupportChange> changes,
        ImmutableArray<SupportLevel> levels,
        ImmutableArray<SupportReference> references,
        ImmutableArray<SupportMultiplier> multipliers,
        Citation citation,
        Verification verification)
    {
        Document = document;
        Scope = scope;
        InForceFrom = inForceFrom;
        InForceThrough = inForceThrough;
        VerifiedThrough = verifiedThrough;
        Changes = changes;
        Levels = levels;
        References = references;
        Multipliers = multipliers;
        Citation = citation;
        Verification = verification;
        _levels = levels.ToFrozenDictionary(level => level.Content.Id, StringComparer.Ordinal);
        _references = references.ToFrozenDictionary(reference => reference.Content.Id, StringComparer.Ordinal);
    }

    private SupportNorm(SupportNorm same)
        : this(
            same.Document,
            same.Scope,
            same.InForceFrom,
            same.InForceThrough,
            same.VerifiedThrough,
            same.Changes,
            same.Levels,
            same.References,
            same.Multipliers,
            same.Citation,
            same.Verification)
    {
    }

    /// <summary>The document that sets the levels (văn bản quy định).</summary>
    public LegalDocument Document { get; }

    /// <summary>Whether the rules amend or replace earlier ones (sửa đổi hay thay thế).</summary>
    public NormScope Scope { get; }

    /// <summary>
    /// The first day in force (có hiệu lực từ ngày); null if the days in force are not known, in which case the rules apply on no day.
    /// </summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>
    /// The last day in force (hết hiệu lực sau ngày); null while no end is known. Later rules can end this period earlier, on the day
    /// before they begin.
    /// </summary>
    public LocalDate? InForceThrough { get; }

    /// <summary>
    /// The last day for which the levels were verified (kiểm chứng đến ngày), after which they continue unless a change is known; null if
    /// the days in force are not known.
    /// </summary>
    public LocalDate? VerifiedThrough { get; }

    /// <summary>
    /// The later documents that are known to change the rules (các văn bản sửa đổi đã biết), in chronological order. From the first change
    /// on, the levels are not known, except for contents that the rules of the changing document list.
    /// </summary>
    public ImmutableArray<SupportChange> Changes { get; }

    /// <summary>The levels (các mức hỗ trợ).</summary>
    public ImmutableArray<SupportLevel> Levels { get; }

    /// <summary>The contents with levels that other documents set (các mức chi theo văn bản khác).</summary>
    public ImmutableArray<SupportReference> References { get; }

    /// <summary>The multipliers that raise levels (các trường hợp được nâng mức).</summary>
    public ImmutableArray<SupportMultiplier> Multipliers { get; }

    /// <summary>The citation of the text that states the rules (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the document and its days in force were read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Whether the rules are built into the library (có sẵn trong thư viện) rather than added by the user.</summary>
    public bool IsBuiltIn { get; internal init; }

    /// <summary>Creates rules from their definition, or returns all faults in it (tạo định mức từ biểu mẫu).</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="norm">The rules; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <returns>True if the rules were created; false if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        SupportNormDefinition definition, [NotNullWhen(true)] out SupportNorm? norm, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        norm = SupportDefinitionCheck.Make(definition, out faults);
        return norm is not null;
    }

    /// <summary>Returns the document and its first day in force, if known.</summary>
    /// <returns>Text such as "Thông tư số 28/2018/TT-BTC, 11/5/2018".</returns>
    public override string ToString() =>
        InForceFrom is { } from ? $"{Document.Describe()}, {PrintedDay.Of(from).Vietnamese}" : Document.Describe();

    /// <summary>Determines whether the rules have a level or a reference for a content.</summary>
    internal bool Lists(SupportContent content) => _levels.ContainsKey(content.Id) || _references.ContainsKey(content.Id);

    /// <summary>Determines whether the rules for a content come from a document, or cite it.</summary>
    internal bool Cites(LegalDocument document, SupportContent content) =>
        Document == document
            || Citation.Document == document
            || (FindLevel(content)?.Citation ?? FindReference(content)?.Citation)?.Document == document;

    /// <summary>Determines whether the rules are in force on a day by their own text.</summary>
    internal bool IsInForceOn(LocalDate date) => InForceFrom <= date && !(InForceThrough < date);

    internal SupportLevel? FindLevel(SupportContent content) => _levels.GetValueOrDefault(content.Id);

    internal SupportReference? FindReference(SupportContent content) => _references.GetValueOrDefault(content.Id);

    /// <summary>Returns the same rules, verified through a later day, but not beyond their last day in force or a known change.</summary>
    internal SupportNorm VerifiedThroughLater(LocalDate date)
    {
        LocalDate last = LocalDate.Min(date, Changes.IsEmpty ? InForceThrough ?? date : Changes[0].From.PlusDays(-1));
        return last > VerifiedThrough
            ? new(Document, Scope, InForceFrom, InForceThrough, last, Changes, Levels, References, Multipliers, Citation, Verification)
            {
                IsBuiltIn = IsBuiltIn,
            }
            : this;
    }

    /// <summary>Returns the same rules, with the same days in force, for some contents only.</summary>
    internal SupportNorm Only(ImmutableArray<SupportContent> contents) => new(
        Document,
        Scope,
        InForceFrom,
        InForceThrough,
        VerifiedThrough,
        Changes,
        [.. Levels.Where(level => contents.Contains(level.Content))],
        [.. References.Where(reference => contents.Contains(reference.Content))],
        [.. Multipliers.Select(multiplier => multiplier.FindOnly(contents)).OfType<SupportMultiplier>()],
        Citation,
        Verification)
    { IsBuiltIn = IsBuiltIn };

    /// <summary>Returns all documents that the rules name.</summary>
    internal IEnumerable<LegalDocument> AllDocuments() => Levels.Select(level => level.Citation)
        .Concat(References.Select(reference => reference.Citation))
        .Concat(Multipliers.Select(multiplier => multiplier.Citation))
        .Concat(Changes.Select(change => change.Citation))
        .Append(Citation)
        .Select(citation => citation.Document)
        .Concat(References.SelectMany(reference => reference.SetBy))
        .Concat(Changes.Select(change => change.Document))
        .Append(Document)
        .Distinct<LegalDocument>(ReferenceEqualityComparer.Instance);

    /// <summary>Returns all contents that the rules name, including different ones with the same id.</summary>
    internal IEnumerable<SupportContent> AllContents() => Levels.Select(level => level.Content)
        .Concat(References.Select(reference => reference.Content))
        .Concat(Multipliers.SelectMany(multiplier => multiplier.Contents))
        .Distinct<SupportContent>(ReferenceEqualityComparer.Instance);
}
