using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What readers must know about the operands of a result (dấu hiệu của kết quả).</summary>
[Flags]
[JsonConverter(typeof(SnakeCaseEnumConverter<ResultMarks>))]
public enum ResultMarks
{
    /// <summary>Nothing (không có).</summary>
    None = 0,

    /// <summary>An operand was printed with a hedge, such as "gần" or "khoảng" (số gần đúng).</summary>
    HedgedOperand = 1,

    /// <summary>An operand was estimated before its period ended (số ước thực hiện).</summary>
    EstimatedOperand = 2,

    /// <summary>An operand is provisional (số sơ bộ).</summary>
    ProvisionalOperand = 4,

    /// <summary>
    /// The actual and the target are worded differently, but practice divides one by the other, as the comparability record says (chỉ
    /// tiêu khác tên).
    /// </summary>
    ComparedIndicators = 8,

    /// <summary>
    /// An operand was computed by the same sum that it is checked with (số liệu đặt theo chính phép cộng này), so the check proves
    /// nothing.
    /// </summary>
    ByConstruction = 16,

    /// <summary>
    /// A place, a region scheme or a support level is assumed to be as it was on its last verified day (chưa rà soát thay đổi): an
    /// operand or a lookup is after that day, and no change is known.
    /// </summary>
    AssumedUnchanged = 32,

    /// <summary>
    /// Computed on request with the last known support level, which a later document is known to change (tính theo mức đã biết gần
    /// nhất): for comparison only.
    /// </summary>
    LastKnownLevel = 64,

    /// <summary>
    /// The comma of an operand may be a decimal mark or a thousands separator (số có hai cách đọc dấu phẩy), such as "18,400 lao động";
    /// the answer is the same either way.
    /// </summary>
    AmbiguousOperand = 128,

    /// <summary>
    /// Counts of unlike things are added or compared (cộng hoặc so sánh số đếm khác đơn vị), such as cơ sở and lao động, which reports
    /// do on purpose.
    /// </summary>
    MixedUnits = 256,

    /// <summary>An operand is planned, not a result (số kế hoạch).</summary>
    PlannedOperand = 512,

    /// <summary>
    /// Figures of one period, or of the same period in two years, have data that do not cover the same days, as far as stated (ngày
    /// chốt số liệu khác nhau); or the data of a figure end on a day other than the one it is measured on.
    /// </summary>
    DifferentDataWindows = 1024,

    /// <summary>
    /// The same thing may be counted in several figures of the sum (có thể tính trùng), such as an establishment supported in two years.
    /// </summary>
    MayCountTwice = 2048,

    /// <summary>
    /// An operand is a bare value without place and period (giá trị không nêu địa bàn và kỳ). It was taken to have those of the target or
    /// of the other operand, which only the caller can confirm.
    /// </summary>
    ScopeNotStated = 4096,
}
