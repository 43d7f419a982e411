using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A stage that a project has reached (bước đã qua), with its day.</summary>
[JsonConverter(typeof(NoJsonConverter<ProjectStep>))]
public sealed class ProjectStep
{
    /// <summary>The stage that was reached (bước).</summary>
    public required ProjectStage Stage { get; init; }

    /// <summary>The day (ngày); null if not stated.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The authority that decided (cấp quyết định), for an approval.</summary>
    public ProjectAuthority By { get; init; }

    /// <summary>Returns the stage and the day.</summary>
    /// <returns>Text such as "Approved, 2016-03-01".</returns>
    public override string ToString() => Date is { } day ? $"{Stage}, {IsoDates.Format(day)}" : $"{Stage}";
}
