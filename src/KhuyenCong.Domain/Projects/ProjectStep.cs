using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A stage that a project has reached, with its day (bước đã qua).</summary>
[JsonConverter(typeof(NoJsonConverter<ProjectStep>))]
public sealed class ProjectStep
{
    /// <summary>The stage that was reached (bước).</summary>
    public required ProjectStage Stage { get; init; }

    /// <summary>The day on which the stage was reached (ngày); null when not stated.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The authority that decided, for an approval (cấp quyết định).</summary>
    public ProjectAuthority By { get; init; }

    /// <summary>The stage and the day.</summary>
    /// <returns>Text such as "Approved, 2016-03-01".</returns>
    public override string ToString() => Date is { } day ? $"{Stage}, {IsoDates.Format(day)}" : $"{Stage}";
}
