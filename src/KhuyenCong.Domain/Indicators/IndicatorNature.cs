using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How an indicator's values relate to time (tính chất chỉ tiêu).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<IndicatorNature>))]
public enum IndicatorNature
{
    /// <summary>Counted over a period of time (số phát sinh); the values of a program's periods add up.</summary>
    Flow = 0,

    /// <summary>Measured at a point in time (số thời điểm); the last value counts, and years do not add up.</summary>
    Level = 1,

    /// <summary>A ratio of other values (tỷ lệ); never added up, but calculated again from its parts.</summary>
    Ratio = 2,
}
