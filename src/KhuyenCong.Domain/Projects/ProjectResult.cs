using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A result of a project (kết quả sau hỗ trợ), such as jobs, revenue or output, as planned and as achieved.
/// </summary>
/// <example><code>
/// ProjectResult jobs = new() { Indicator = indicator, Planned = new(40, indicator.Unit), Achieved = new(35, indicator.Unit) };
/// </code></example>
[JsonConverter(typeof(NoJsonConverter<ProjectResult>))]
public sealed class ProjectResult
{
    /// <summary>The indicator of the result (chỉ tiêu), from the catalogue or your own; each occurs once in a project.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>
    /// The planned quantity (kế hoạch), in a unit that converts to the indicator's, Decree 45/2012/NĐ-CP article 2.2; null when not
    /// stated.
    /// </summary>
    public Quantity? Planned { get; init; }

    /// <summary>The achieved quantity (thực hiện), in a unit that converts to the indicator's; null until it is known.</summary>
    public Quantity? Achieved { get; init; }

    /// <summary>The indicator and both quantities.</summary>
    /// <returns>Text such as "jobs_created: planned 40 lao động, achieved 35 lao động".</returns>
    public override string ToString() => $"{Indicator?.Id}: planned {Print(Planned)}, achieved {Print(Achieved)}";

    private static string Print(Quantity? quantity) => quantity?.ToString() ?? "-";
}
