using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What a reference to the documents that set a level is made of (khai báo dẫn chiếu mức chi).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportReferenceDefinition>))]
public sealed class SupportReferenceDefinition
{
    /// <summary>What is supported (nội dung hỗ trợ), without a level in the same norm; required.</summary>
    public SupportContent? Content { get; init; }

    /// <summary>The documents that set the level (văn bản quy định mức chi), in the rule's order; at least one.</summary>
    public ImmutableArray<LegalDocument> SetBy { get; init; } = [];

    /// <summary>What a reader must know (ghi chú), as that a newer document applies where there is one; null when nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Where the reference is stated (nguồn); the norm's citation when null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How it was verified (mức kiểm chứng); as the norm when null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The content's id.</summary>
    /// <returns>As in "conferences".</returns>
    public override string ToString() => Content?.Id ?? "no content";
}
