using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A decision that changes a project (điều chỉnh đề án), under Circular 36/2013/TT-BCT article 11; it is an event, not a stage.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ProjectAdjustment>))]
public sealed class ProjectAdjustment
{
    /// <summary>The change that the adjustment makes (nội dung điều chỉnh).</summary>
    public required AdjustmentKind Kind { get; init; }

    /// <summary>The day of the decision (ngày quyết định).</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The authority that decided (cấp quyết định).</summary>
    public ProjectAuthority Authority { get; init; }

    /// <summary>
    /// The approved support from that day on (tổng kinh phí hỗ trợ sau điều chỉnh), in đồng; null if the support does not change.
    /// </summary>
    public Vnd? Support { get; init; }

    /// <summary>The number of the decision (số quyết định); null if not stated.</summary>
    public string? Decision { get; init; }

    /// <summary>Returns the change and the day.</summary>
    /// <returns>Text such as "MoreSupport, 2016-08-01".</returns>
    public override string ToString() => $"{Kind}, {IsoDates.Format(Date)}";
}
