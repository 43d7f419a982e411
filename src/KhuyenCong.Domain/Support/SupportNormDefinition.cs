using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The rules of one document, built in code (khai báo định mức hỗ trợ); pass it to <see cref="SupportNorm"/>.</summary>
/// <remarks>
/// Members that a form can leave empty can be null here; a missing required member is a fault. A level, a multiplier or a reference without
/// a citation or verification uses those of the norm.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<SupportNormDefinition>))]
public sealed class SupportNormDefinition
{
    /// <summary>The document that sets the levels (văn bản quy định); required.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>Whether the rules amend or replace earlier ones (sửa đổi hay thay thế); amend by default.</summary>
    public NormScope Scope { get; init; }

    /// <summary>The first day in force (có hiệu lực từ ngày); required.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The last day for which the levels were verified (kiểm chứng đến ngày); null to use the first day in force.</summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>The levels (các mức hỗ trợ), at most one per content.</summary>
    public ImmutableArray<SupportLevelDefinition> Levels { get; init; } = [];

    /// <summary>The contents with levels that other documents set (các mức chi theo văn bản khác).</summary>
    public ImmutableArray<SupportReferenceDefinition> References { get; init; } = [];

    /// <summary>The multipliers that raise levels (các trường hợp được nâng mức).</summary>
    public ImmutableArray<SupportMultiplierDefinition> Multipliers { get; init; } = [];

    /// <summary>The later documents that are known to change the rules (các văn bản sửa đổi đã biết), in chronological order.</summary>
    public ImmutableArray<SupportChangeDefinition> Changes { get; init; } = [];

    /// <summary>The citation of the text that states the rules (nguồn); null to cite the whole document.</summary>
    public Citation? Citation { get; init; }

    /// <summary>
    /// How the document and its days in force were verified (mức kiểm chứng); <see cref="Verification.Local"/> by default.
    /// </summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>Returns the document's id and the number of levels.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        (Document is null ? "no document" : QuotedText.Plain(Document.Id))
        + ", " + PrintedNumber.Format(Levels.IsDefault ? 0 : Levels.Length);
}
