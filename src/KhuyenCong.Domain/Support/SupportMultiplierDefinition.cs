using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What a labelled exception that raises levels is made of (khai báo trường hợp được nâng mức hỗ trợ).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportMultiplierDefinition>))]
public sealed class SupportMultiplierDefinition
{
    /// <summary>The id (mã), as in "priority", by which a request names it; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên), with an English translation or without; required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>The highest factor (hệ số tối đa), 1.5 for "không quá 1,5 lần", above 1 and at most 10; required.</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>What it acts on (tác động vào): by default the rule does not say.</summary>
    public SupportEffect Effect { get; init; }

    /// <summary>The contents that it may raise (các nội dung áp dụng); none means all that have a level of support.</summary>
    public ImmutableArray<SupportContent> Contents { get; init; } = [];

    /// <summary>What a reader must know (ghi chú); null when nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Where it is stated (nguồn); the norm's citation when null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How it was verified (mức kiểm chứng); as the norm when null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The id.</summary>
    /// <returns>As in "priority".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
