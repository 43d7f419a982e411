using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kind of quantity that a printed figure measures (loại số liệu công bố), as its text shows.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FigureUnitKind>))]
public enum FigureUnitKind
{
    /// <summary>No unit is printed (không ghi đơn vị): "1.400", "05".</summary>
    None = 0,

    /// <summary>Things or participations (số đếm): "18.400 lao động", "1,2 triệu lượt".</summary>
    Noun = 1,

    /// <summary>Money (tiền): "1.737,73 tỷ đồng", "982,011 tỷ".</summary>
    Money = 2,

    /// <summary>A percentage (phần trăm), such as "13,14%".</summary>
    Percent = 3,

    /// <summary>A difference of percentages, in percentage points (điểm phần trăm).</summary>
    PercentagePoint = 4,
}
