using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kind of quantity that a unit measures (loại đơn vị tính), which determines the values that are allowed.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<MeasureUnitKind>))]
public enum MeasureUnitKind
{
    /// <summary>A plain number without a unit (số thuần).</summary>
    Number = 0,

    /// <summary>Whole things or participations, never negative (số đếm): lao động, mô hình, lượt cơ sở.</summary>
    Count = 1,

    /// <summary>Money, in whole đồng (tiền).</summary>
    Money = 2,

    /// <summary>Hundredths (phần trăm).</summary>
    Percent = 3,
}
