using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A result of a project (kết quả sau hỗ trợ), planned and achieved, such as jobs, revenue or output.</summary>
/// <example><code>
/// ProjectResult jobs = new() { Indicator = indicator, Planned = new(40, indicator.Unit), Achieved = new(35, indicator.Unit) };
/// </code></example>
[JsonConverter(typeof(NoJsonConverter<ProjectResult>))]
public sealed class ProjectResult
{
    /// <summary>The indicator that measures the result (chỉ tiêu), from the catalogue or your own; each once per project.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>
    /// The planned quantity (kế hoạch), in a unit that converts to the indicator's, under Decree 45/2012/NĐ-CP article 2.2; null if not
    /// stated.
    /// </summary>
    public Quantity? Planned { get; init; }

    /// <summary>The achieved quantity (thực hiện), in a unit that converts to the indicator's; null until it is known.</summary>
    public Quantity? Achieved { get; init; }

    /// <summary>Returns the indicator and both quantities.</summary>
    /// <returns>Text such as "jobs_created: planned 40 lao động, achieved 35 lao động".</returns>
    public override string ToString() => $"{Indicator?.Id}: planned {Print(Planned)}, achieved {Print(Achieved)}";

    private static string Print(Quantity? quantity) => quantity?.ToString() ?? "-";
}
