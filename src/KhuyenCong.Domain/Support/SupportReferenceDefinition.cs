using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A reference to the documents that set a level, built in code (khai báo dẫn chiếu mức chi).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportReferenceDefinition>))]
public sealed class SupportReferenceDefinition
{
    /// <summary>The supported content (nội dung hỗ trợ), which has no level in the same norm; required.</summary>
    public SupportContent? Content { get; init; }

    /// <summary>The documents that set the level (văn bản quy định mức chi), in the rule's order; at least one.</summary>
    public ImmutableArray<LegalDocument> SetBy { get; init; } = [];

    /// <summary>A note for readers (ghi chú), for example that a newer document applies; null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation of the text that states the reference (nguồn); null to use that of the norm.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the reference was verified (mức kiểm chứng); null to use that of the norm.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the content's id.</summary>
    /// <returns>Text such as "conferences".</returns>
    public override string ToString() => Content?.Id ?? "no content";
}
