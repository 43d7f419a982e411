using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A support multiplier, built in code (khai báo trường hợp được nâng mức hỗ trợ).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportMultiplierDefinition>))]
public sealed class SupportMultiplierDefinition
{
    /// <summary>The id (mã), such as "priority", used in requests; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên), with or without an English translation; required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>The highest factor (hệ số tối đa), such as 1.5 for "không quá 1,5 lần"; above 1 and at most 10, required.</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>The part of the level that the multiplier raises (tác động vào); not stated by default.</summary>
    public SupportEffect Effect { get; init; }

    /// <summary>The contents that the multiplier can raise (các nội dung áp dụng); if empty, all with a support level.</summary>
    public ImmutableArray<SupportContent> Contents { get; init; } = [];

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation of the text that states the multiplier (nguồn); null to use that of the norm.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the multiplier was verified (mức kiểm chứng); null to use that of the norm.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the id.</summary>
    /// <returns>Text such as "priority".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
