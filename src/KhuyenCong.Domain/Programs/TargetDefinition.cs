using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A target as its user states it in code (khai báo mục tiêu): a quantity, or a range as "300 - 400 cơ sở".</summary>
[JsonConverter(typeof(NoJsonConverter<TargetDefinition>))]
public sealed class TargetDefinition
{
    /// <summary>The indicator (chỉ tiêu), of the catalogue or one's own; required.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The id of the stage (mã giai đoạn); null for the target of the whole program.</summary>
    public string? Stage { get; init; }

    /// <summary>
    /// The promised quantity (giá trị mục tiêu) in the unit that the document states, or the lower end of a range; required.
    /// </summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The upper end of a range (mức trên), in the unit of <see cref="Quantity"/>; null where one quantity is promised.</summary>
    public decimal? UpperValue { get; init; }

    /// <summary>The hedge that the target is stated with (mức gần đúng), as "khoảng"; none by default.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Where it is stated (các nguồn); where the program is when empty.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>How it was read (mức kiểm chứng); as the program was when null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The indicator's id and the quantity.</summary>
    /// <returns>In invariant text.</returns>
    public override string ToString() => $"{(Indicator is null ? "no indicator" : Indicator.Id)}: {Quantity?.ToString() ?? "no quantity"}";
}
