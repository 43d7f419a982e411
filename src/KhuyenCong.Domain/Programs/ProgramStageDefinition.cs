using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A stage of a program, built in code (khai báo giai đoạn).</summary>
[JsonConverter(typeof(NoJsonConverter<ProgramStageDefinition>))]
public sealed class ProgramStageDefinition
{
    /// <summary>The id (mã giai đoạn), snake_case, used in targets; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên giai đoạn); required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>The first day (từ ngày): the day after the previous stage, or the program's first day; required.</summary>
    public LocalDate? ImplementedFrom { get; init; }

    /// <summary>The last day (đến ngày); that of the last stage is the program's last; required.</summary>
    public LocalDate? ImplementedThrough { get; init; }

    /// <summary>The citation (nguồn); null for that of the program.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the source was read (mức kiểm chứng); null for that of the program.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
