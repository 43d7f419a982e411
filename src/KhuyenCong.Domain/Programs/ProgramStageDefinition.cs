using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A stage of a program, built in code (khai báo giai đoạn).</summary>
[JsonConverter(typeof(NoJsonConverter<ProgramStageDefinition>))]
public sealed class ProgramStageDefinition
{
    /// <summary>The id (mã giai đoạn), snake_case, by which targets name the stage; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên giai đoạn); required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>The first day (từ ngày): the day after the previous stage, or the program's first day; required.</summary>
    public LocalDate? ImplementedFrom { get; init; }

    /// <summary>The last day (đến ngày), for the last stage that of the program; required.</summary>
    public LocalDate? ImplementedThrough { get; init; }

    /// <summary>The citation (nguồn); null to use that of the program.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the source was read (mức kiểm chứng); null to use that of the program.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
