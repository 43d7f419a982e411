using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How an indicator's values relate to time (tính chất chỉ tiêu).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<IndicatorNature>))]
public enum IndicatorNature
{
    /// <summary>Counted over a span of time (số phát sinh): the spans of a program add up.</summary>
    Flow = 0,

    /// <summary>Read at a moment (số thời điểm): the last reading counts, years do not add up.</summary>
    Level = 1,

    /// <summary>A ratio of others (tỷ lệ): never added, computed again from its parts.</summary>
    Ratio = 2,
}
