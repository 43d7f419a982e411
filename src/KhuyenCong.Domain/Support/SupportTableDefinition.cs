using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A support table built in code (khai báo bảng mức hỗ trợ); pass it to <see cref="SupportTable"/>.</summary>
/// <remarks>
/// Members that a form can leave empty can be null here; a missing required member is a fault. A document that the contents or rules name
/// becomes the table's own if it is not in the catalogue.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<SupportTableDefinition>))]
public sealed class SupportTableDefinition
{
    /// <summary>
    /// The id (mã bảng), in snake_case, required. A table with the id of the national table adds its rules to that table when it is added
    /// to a catalogue.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The name (tên bảng); required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>
    /// The province of the local money that the table covers (tỉnh), which must exist on the first day of each of its rules; required,
    /// except for the national table.
    /// </summary>
    public Province? Province { get; init; }

    /// <summary>The contents that the table adds to the national ones (các nội dung riêng); none by default.</summary>
    public ImmutableArray<SupportContent> Contents { get; init; } = [];

    /// <summary>The rules (các định mức), in chronological order, one for each document; at least one.</summary>
    public ImmutableArray<SupportNorm> Norms { get; init; } = [];

    /// <summary>Returns the id and the number of norms.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{(Id is null ? "no id" : QuotedText.Plain(Id))}, {PrintedNumber.Format(Norms.IsDefault ? 0 : Norms.Length)}";
}
