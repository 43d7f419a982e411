using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A target built in code (khai báo mục tiêu): a quantity, or a range such as "300 - 400 cơ sở".</summary>
[JsonConverter(typeof(NoJsonConverter<TargetDefinition>))]
public sealed class TargetDefinition
{
    /// <summary>The indicator (chỉ tiêu), of the catalogue or your own; required.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The id of the stage (mã giai đoạn); null for the target of the whole program.</summary>
    public string? Stage { get; init; }

    /// <summary>The target quantity (giá trị mục tiêu) in the unit that the document uses, or the lower end of a range; required.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The upper end of a range (mức trên), in the unit of <see cref="Quantity"/>; null if the target is one quantity.</summary>
    public decimal? UpperValue { get; init; }

    /// <summary>The hedge that the target is stated with (mức gần đúng), such as "khoảng"; none by default.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>The citations (các nguồn); empty to use those of the program.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>How the source was read (mức kiểm chứng); null to use the program's verification.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the indicator's id and the quantity.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{(Indicator is null ? "no indicator" : Indicator.Id)}: {Quantity?.ToString() ?? "no quantity"}";
}
