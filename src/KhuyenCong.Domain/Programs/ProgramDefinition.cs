using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A program built in code (khai báo chương trình), for a form or a test; <see cref="PromotionProgram"/> checks it.</summary>
/// <remarks>
/// A part that comes from a different source has its own citation. Documents, units and indicators that the catalogue does not have become
/// the program's own.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ProgramDefinition>))]
public sealed class ProgramDefinition
{
    /// <summary>The id (mã chương trình), snake_case; required. Only ids of national programs can begin with "national_".</summary>
    public string? Id { get; init; }

    /// <summary>The level of government that runs the program (cấp chương trình); provincial by default.</summary>
    public ProgramLevel Level { get; init; } = ProgramLevel.Provincial;

    /// <summary>
    /// The province (tỉnh), which must exist on the first day; required for a provincial program, null for a national one.
    /// </summary>
    public Province? Province { get; init; }

    /// <summary>The name (tên chương trình); required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>
    /// The document that approves the program (văn bản phê duyệt); null if not known, for example for a program that is only proposed.
    /// </summary>
    public LegalDocument? Decision { get; init; }

    /// <summary>The first day of implementation (thực hiện từ ngày); required. Its year is the first reporting year.</summary>
    public LocalDate? ImplementedFrom { get; init; }

    /// <summary>The last day of implementation (thực hiện đến ngày); required. Its year is the last reporting year.</summary>
    public LocalDate? ImplementedThrough { get; init; }

    /// <summary>The stages (các giai đoạn), in order and without gaps; none by default.</summary>
    public ImmutableArray<ProgramStageDefinition> Stages { get; init; } = [];

    /// <summary>The contents of activity (nội dung hoạt động), in the program's order; none by default.</summary>
    public ImmutableArray<ActivityContent> Contents { get; init; } = [];

    /// <summary>The targets (các mục tiêu), one for each indicator and stage.</summary>
    public ImmutableArray<TargetDefinition> Targets { get; init; } = [];

    /// <summary>The planned budget (kinh phí dự kiến); null if none is stated or it is not known.</summary>
    public PlannedBudgetDefinition? PlannedBudget { get; init; }

    /// <summary>Whether the decision was read and states no budget (văn bản không nêu kinh phí); false if that is not known.</summary>
    public bool HasNoStatedBudget { get; init; }

    /// <summary>
    /// The citation of the program (nguồn), required if the approving document is not known; null to cite that document as a whole.
    /// </summary>
    public Citation? Citation { get; init; }

    /// <summary>
    /// How the program was read (mức kiểm chứng), which also applies to its parts unless they state their own; <see
    /// cref="Verification.Local"/> by default.
    /// </summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>Returns the id and the number of targets.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{(Id is null ? "no id" : QuotedText.Plain(Id))}, {PrintedNumber.Format(Targets.IsDefault ? 0 : Targets.Length)}";
}
