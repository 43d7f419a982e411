using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies facts about the operands of a result that readers must know (dấu hiệu của kết quả).</summary>
[Flags]
[JsonConverter(typeof(SnakeCaseEnumConverter<ResultMarks>))]
public enum ResultMarks
{
    /// <summary>There are no marks (không có).</summary>
    None = 0,

    /// <summary>An operand was printed with a hedge, such as "gần" or "khoảng" (số gần đúng).</summary>
    HedgedOperand = 1,

    /// <summary>An operand was estimated before its period ended (số ước thực hiện).</summary>
    EstimatedOperand = 2,

    /// <summary>An operand is provisional (số sơ bộ).</summary>
    ProvisionalOperand = 4,

    /// <summary>
    /// The operands belong to different indicators (chỉ tiêu khác tên), which are compared according to a comparability record.
    /// </summary>
    ComparedIndicators = 8,

    /// <summary>
    /// An operand was computed by the same sum against which it is checked (số liệu đặt theo chính phép cộng này), so the check proves
    /// nothing.
    /// </summary>
    ByConstruction = 16,

    /// <summary>
    /// A place, a region scheme or a support level is assumed to be unchanged since its last verified day (chưa rà soát thay đổi), because
    /// an operand or a lookup is for a later day.
    /// </summary>
    AssumedUnchanged = 32,

    /// <summary>
    /// The result uses the last known support level on request (tính theo mức đã biết gần nhất), although a later document is known to
    /// change it. It is for comparison only.
    /// </summary>
    LastKnownLevel = 64,

    /// <summary>
    /// The comma of an operand can be a decimal mark or a thousands separator (số có hai cách đọc dấu phẩy), as in "18,400 lao động". A
    /// claim whose verdict depends on the reading is unchecked; other formulas use the first reading.
    /// </summary>
    AmbiguousOperand = 128,

    /// <summary>
    /// Counts in different units, such as cơ sở and lao động, are added or compared (cộng hoặc so sánh số đếm khác đơn vị). Reports do
    /// this on purpose.
    /// </summary>
    MixedUnits = 256,

    /// <summary>An operand is a planned figure, not a result (số kế hoạch).</summary>
    PlannedOperand = 512,

    /// <summary>
    /// The data of figures for the same period do not cover the same days, as far as stated (ngày chốt số liệu khác nhau), or the data of
    /// consecutive periods overlap, or the data of a figure begin or end on other days than the calculation needs.
    /// </summary>
    DifferentDataWindows = 1024,

    /// <summary>
    /// The same thing can be counted in several figures of the sum (có thể tính trùng), such as an establishment supported in two years.
    /// </summary>
    MayCountTwice = 2048,

    /// <summary>
    /// An operand is a bare value without place and period (giá trị không nêu địa bàn và kỳ). It is assumed to have those of the target or
    /// of the other operand, which only the caller can confirm.
    /// </summary>
    ScopeNotStated = 4096,
}
