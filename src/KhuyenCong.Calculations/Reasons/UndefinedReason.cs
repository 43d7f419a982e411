using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies the reason why a result is undefined (lý do không xác định được).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>Nothing was calculated (chưa tính): the default value, which no result has as its reason.</summary>
    NotCalculated = 0,

    /// <summary>No actual figure was given (chưa có số liệu thực hiện).</summary>
    MissingActual = 1,

    /// <summary>The target is zero (mục tiêu bằng 0).</summary>
    ZeroTarget = 2,

    /// <summary>The divisor is zero (mẫu số bằng 0).</summary>
    ZeroDivisor = 3,

    /// <summary>
    /// A number is beyond the limit of the calculation (số vượt quá giới hạn), such as the range of a decimal or of an amount of money.
    /// </summary>
    Overflow = 4,

    /// <summary>A figure that the result needs was not given (thiếu số liệu).</summary>
    MissingFigure = 5,

    /// <summary>
    /// Figures overlap and would be counted twice (số liệu chồng chéo), such as a region's total together with figures of its provinces,
    /// or two figures of one unit.
    /// </summary>
    OverlappingFigures = 6,

    /// <summary>
    /// The unallocated money is not known (không biết phần không phân bổ): it was not given, and the national total is missing or cannot
    /// be divided by the provinces that reported.
    /// </summary>
    UnallocatedNotStated = 7,

    /// <summary>
    /// The national total does not match (tổng không khớp): it is less than the sum of the regions, or differs from that sum plus the
    /// unallocated money.
    /// </summary>
    TotalsDisagree = 8,

    /// <summary>The indicator cannot be added over places (chỉ tiêu không cộng được theo địa bàn).</summary>
    NotSummable = 9,

    /// <summary>The day is before the first day of the program or stage (chưa bắt đầu thực hiện).</summary>
    NotStarted = 10,

    /// <summary>
    /// The indicator is a level or a ratio, which does not accumulate over time (chỉ tiêu không lũy kế theo thời gian).
    /// </summary>
    NotAccumulating = 11,

    /// <summary>According to the catalogue, the two indicators are not comparable (không so sánh được).</summary>
    NotComparable = 12,

    /// <summary>
    /// The two indicators are only partly comparable (chỉ so sánh được một phần): one of them counts only some of the things that the
    /// other counts.
    /// </summary>
    PartlyComparable = 13,

    /// <summary>The catalogue has no record on whether the two indicators are comparable (chưa biết có so sánh được không).</summary>
    ComparabilityNotKnown = 14,

    /// <summary>A figure in the computation of growth is negative (có số liệu âm), so a percentage would have the wrong sign.</summary>
    NegativeFigure = 15,

    /// <summary>
    /// In one year the figure fell by 100% or more, so the factor 1 + rate is not positive and has no root (có năm giảm từ 100% trở lên).
    /// </summary>
    FactorNotPositive = 16,

    /// <summary>No support level is known for the content on the day (chưa biết mức hỗ trợ).</summary>
    SupportNotKnown = 17,

    /// <summary>Another document sets the support level (mức hỗ trợ theo văn bản khác).</summary>
    SupportSetElsewhere = 18,

    /// <summary>The rules of the table have ended (định mức đã hết hiệu lực).</summary>
    SupportEnded = 19,

    /// <summary>The day is outside those for which the rules were verified (ngày ngoài thời gian đã kiểm chứng).</summary>
    SupportNotVerified = 20,

    /// <summary>
    /// Local money is subject to the province's own table, which the catalogue does not have (danh mục chưa có bảng mức hỗ trợ của tỉnh).
    /// </summary>
    ProvincialTableMissing = 21,

    /// <summary>The cap depends on a tier, but no tier was given, or the rule does not have the tier (chưa nêu cấp).</summary>
    TierNotChosen = 22,

    /// <summary>The rules in force do not have the multiplier for the content (định mức không có hệ số này cho nội dung này).</summary>
    MultiplierNotInForce = 23,

    /// <summary>
    /// The rule does not state what a multiplier acts on, and the caller did not choose (chưa chọn hệ số tác động vào đâu).
    /// </summary>
    MultiplierEffectNotChosen = 24,

    /// <summary>
    /// Several multipliers apply, and the caller did not choose how they combine (nhiều hệ số cùng áp dụng, chưa chọn cách kết hợp).
    /// </summary>
    MultipliersConflict = 25,

    /// <summary>The rule states what a multiplier acts on, but the caller chose otherwise (hệ số được chọn trái với quy định).</summary>
    MultiplierAgainstRule = 26,

    /// <summary>A tier was given, but the level in force does not depend on one (mức hỗ trợ không phân theo cấp).</summary>
    TierNotInRule = 27,

    /// <summary>The divisor can be zero, because its range contains or touches zero (mẫu số có thể bằng 0).</summary>
    DivisorMayBeZero = 28,

    /// <summary>The number under a root or in a rate is not positive, or possibly not positive (lấy căn của số không dương).</summary>
    NotPositive = 29,

    /// <summary>
    /// The number of steps of a growth rate is not a whole number from 1 to 1,000, or a mean has more than 1,000 factors (số bước không
    /// phải số nguyên từ 1 đến 1.000).
    /// </summary>
    StepsNotWhole = 30,

    /// <summary>
    /// The number of decimals to round to is not a whole number from 0 to 28 (số chữ số thập phân không phải số nguyên từ 0 đến 28).
    /// </summary>
    DecimalsNotWhole = 31,

    /// <summary>
    /// Two records with the same id have different definitions (một mã, hai định nghĩa khác nhau): the indicators differ in unit, nature or
    /// Vietnamese name, the targets in quantity or stage, or the support contents in Vietnamese name or unit.
    /// </summary>
    DifferentDefinitions = 32,

    /// <summary>
    /// A later document is known to change the support level, but its content is not known (đã có văn bản sửa đổi, chưa có nội dung).
    /// </summary>
    SupportChanged = 33,

    /// <summary>Local money belongs to a province, but the request names none (đề nghị không nêu tỉnh).</summary>
    ProvinceNotStated = 34,

    /// <summary>
    /// Amounts do not have a common unit (cộng, trừ hoặc so sánh với đơn vị khác), such as money with another currency, a count or a number
    /// without a unit.
    /// </summary>
    UnlikeUnits = 35,

    /// <summary>A printed figure can be read in two ways, with different results (số liệu có hai cách đọc).</summary>
    AmbiguousFigure = 36,

    /// <summary>The text of a printed figure cannot be read (không đọc được số liệu).</summary>
    UnreadableFigure = 37,

    /// <summary>
    /// The province or the district level does not exist on the day (tỉnh hoặc cấp huyện không còn, hoặc chưa có, vào ngày này).
    /// </summary>
    PlaceNotInForce = 38,

    /// <summary>A target is a range, such as "300 - 400", not a single number to compare (mục tiêu là một khoảng).</summary>
    TargetIsRange = 39,

    /// <summary>Periods overlap, such as "9 tháng" and "quý III", so their sum would count days twice (kỳ báo cáo chồng chéo).</summary>
    OverlappingPeriods = 40,

    /// <summary>No figure covers the days between two periods (thiếu kỳ báo cáo).</summary>
    MissingPeriod = 41,

    /// <summary>
    /// A figure covers a period that is not allowed here (kỳ báo cáo khác). For example, the period of a part is not within that of the
    /// whole, or two figures do not cover the same period of two years.
    /// </summary>
    OtherPeriod = 42,

    /// <summary>
    /// The figure was not accumulated from the first day of the program or stage through the day of the calculation (số liệu không lũy kế
    /// đến ngày này), such as an estimate for the whole year on a day within that year.
    /// </summary>
    NotThroughDay = 43,

    /// <summary>The figure is a plan, not a result (số kế hoạch, chưa phải kết quả).</summary>
    PlannedFigure = 44,

    /// <summary>A figure belongs to an indicator that is not allowed here (chỉ tiêu khác).</summary>
    OtherIndicator = 45,

    /// <summary>
    /// A figure belongs to a place that is not allowed here (địa bàn khác), such as a province's figure measured against a national
    /// target, or a place outside all regions.
    /// </summary>
    OtherPlace = 46,

    /// <summary>Money has a source or stage that is not allowed here (nguồn hoặc bước kinh phí khác).</summary>
    OtherFunding = 47,

    /// <summary>
    /// The indicator is a ratio or a percentage (chỉ tiêu là tỷ lệ). It cannot be divided among units, and its change is in percentage
    /// points.
    /// </summary>
    RatioIndicator = 48,

    /// <summary>The divisor of a mean is not a count (mẫu số không phải số đếm).</summary>
    NotACount = 49,

    /// <summary>The requested money is zero or negative (số tiền đề nghị không lớn hơn 0).</summary>
    RequestNotPositive = 50,

    /// <summary>The catalogue has no rule in force on the day (danh mục chưa có quy định cho ngày này).</summary>
    RuleNotHeld = 51,

    /// <summary>
    /// The rule is not verified for the day, or is known only from a secondary source (quy định chưa kiểm chứng cho ngày này).
    /// </summary>
    RuleNotVerified = 52,

    /// <summary>Two rules that both apply contradict each other, and the caller chose no reading (hai quy định khác nhau).</summary>
    RulesConflict = 53,

    /// <summary>The law does not state a fact that the answer depends on (văn bản không nêu).</summary>
    LawSilent = 54,

    /// <summary>The project or contract does not state a fact that the check needs (hồ sơ đề án chưa nêu đủ).</summary>
    NotStatedInProject = 55,

    /// <summary>The figures of the project contradict each other (số liệu của đề án mâu thuẫn).</summary>
    DataDisagree = 56,
}
