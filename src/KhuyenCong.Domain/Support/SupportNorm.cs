using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The levels of one document while it is in force (định mức hỗ trợ của một văn bản).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportNorm>))]
public sealed class SupportNorm
{
    private readonly FrozenDictionary<string, SupportLevel> _levels;
    private readonly FrozenDictionary<string, SupportReference> _references;

    internal SupportNorm(
        LegalDocument document,
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

    /// <summary>The document that sets the levels (văn bản quy định).</summary>
    public LegalDocument Document { get; }

    /// <summary>The first day in force (có hiệu lực từ ngày); null when the days in force are not known, and then no day has an answer from these rules.</summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough { get; }

    /// <summary>The last day for which the levels were verified (kiểm chứng đến ngày); null when the days in force are not known. Without a known change they go on after it.</summary>
    public LocalDate? VerifiedThrough { get; }

    /// <summary>The later documents that are known to change it (các văn bản sửa đổi đã biết), in time order: from the first of them on its levels are not known.</summary>
    public ImmutableArray<SupportChange> Changes { get; }

    /// <summary>The levels (các mức hỗ trợ).</summary>
    public ImmutableArray<SupportLevel> Levels { get; }

    /// <summary>The contents whose levels other documents set (các mức chi theo văn bản khác).</summary>
    public ImmutableArray<SupportReference> References { get; }

    /// <summary>The exceptions that raise levels (các trường hợp được nâng mức).</summary>
    public ImmutableArray<SupportMultiplier> Multipliers { get; }

    /// <summary>Where it stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the document and its days in force were read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The document and its first day in force, if known.</summary>
    /// <returns>As in "Thông tư số 28/2018/TT-BTC, 2018-05-11".</returns>
    public override string ToString() => InForceFrom is { } from ? $"{Document.Describe()}, {IsoDates.Format(from)}" : Document.Describe();

    internal SupportChange? FindChange(LocalDate date) => Changes.IsEmpty ? null : Changes.LastOrDefault(change => change.From <= date);

    internal SupportLevel? FindLevel(SupportContent content) => _levels.GetValueOrDefault(content.Id);

    internal SupportReference? FindReference(SupportContent content) => _references.GetValueOrDefault(content.Id);
}
