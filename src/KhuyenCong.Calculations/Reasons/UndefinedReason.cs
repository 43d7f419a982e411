using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Why a result is undefined (lý do không xác định được).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>Nothing was calculated (chưa tính): a <c>default</c> result.</summary>
    NotCalculated = 0,

    /// <summary>No actual figure was given (chưa có số liệu thực hiện).</summary>
    MissingActual = 1,

    /// <summary>The target is zero (mục tiêu bằng 0).</summary>
    ZeroTarget = 2,

    /// <summary>The divisor is zero (mẫu số bằng 0).</summary>
    ZeroDivisor = 3,

    /// <summary>A number is beyond the range of decimal (số vượt quá giới hạn).</summary>
    Overflow = 4,

    /// <summary>A figure that the result needs was not given (thiếu số liệu).</summary>
    MissingFigure = 5,

    /// <summary>
    /// The same money would be counted twice (số liệu chồng chéo): a region's total is given together with figures of its provinces, or a
    /// unit has two figures.
    /// </summary>
    OverlappingFigures = 6,

    /// <summary>
    /// The unallocated money is not known: it was not given, and the national total is missing or cannot be divided by the provinces that
    /// reported (không biết phần không phân bổ).
    /// </summary>
    UnallocatedNotStated = 7,

    /// <summary>
    /// The national total is less than the sum of its regions, or is not the sum of these and the unallocated money (tổng không khớp).
    /// </summary>
    TotalsDisagree = 8,

    /// <summary>The indicator may not be added over places (chỉ tiêu không cộng được theo địa bàn).</summary>
    NotSummable = 9,

    /// <summary>The day is before the first day of the program or stage (chưa bắt đầu thực hiện).</summary>
    NotStarted = 10,

    /// <summary>
    /// The indicator is a level or a ratio, which does not accumulate over time (chỉ tiêu không lũy kế theo thời gian).
    /// </summary>
    NotAccumulating = 11,

    /// <summary>The catalogue says that the two indicators do not compare (không so sánh được).</summary>
    NotComparable = 12,

    /// <summary>
    /// One of the two indicators counts only part of what the other counts, so they have no ratio (chỉ so sánh được một phần).
    /// </summary>
    PartlyComparable = 13,

    /// <summary>The catalogue has no record of whether the two indicators compare (chưa biết có so sánh được không).</summary>
    ComparabilityNotKnown = 14,

    /// <summary>
    /// A figure that growth is computed from is negative (có số liệu âm), so a percentage would show the wrong direction.
    /// </summary>
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
    /// Local money follows the province's own table, which the catalogue does not have (danh mục chưa có bảng mức hỗ trợ của tỉnh).
    /// </summary>
    ProvincialTableMissing = 21,

    /// <summary>The cap depends on a tier, and none was given or the rule does not have it (chưa nêu cấp).</summary>
    TierNotChosen = 22,

    /// <summary>The rules in force have no such multiplier for the content (định mức không có hệ số này cho nội dung này).</summary>
    MultiplierNotInForce = 23,

    /// <summary>The rule does not say what a multiplier acts on, and the caller did not (chưa chọn hệ số tác động vào đâu).</summary>
    MultiplierEffectNotChosen = 24,

    /// <summary>
    /// Several multipliers apply, and the caller did not say how they combine (nhiều hệ số cùng áp dụng, chưa chọn cách kết hợp).
    /// </summary>
    MultipliersConflict = 25,

    /// <summary>The rule says what a multiplier acts on, and the caller chose otherwise (hệ số được chọn trái với quy định).</summary>
    MultiplierAgainstRule = 26,

    /// <summary>A tier was given, and the level in force does not depend on one (mức hỗ trợ không phân theo cấp).</summary>
    TierNotInRule = 27,

    /// <summary>The divisor may be zero: its range contains or touches zero (mẫu số có thể bằng 0).</summary>
    DivisorMayBeZero = 28,

    /// <summary>A root or a rate is taken of a number that is not positive, or may not be (lấy căn của số không dương).</summary>
    NotPositive = 29,

    /// <summary>
    /// The steps of a growth rate are not a whole number from 1 to 1,000, or a mean has more factors than that (số bước không phải số
    /// nguyên từ 1 đến 1.000).
    /// </summary>
    StepsNotWhole = 30,

    /// <summary>
    /// The decimals to round to are not a whole number from 0 to 28 (số chữ số thập phân không phải số nguyên từ 0 đến 28).
    /// </summary>
    DecimalsNotWhole = 31,

    /// <summary>
    /// Two records have one id and different definitions (một mã, hai định nghĩa khác nhau): indicators of another unit, nature or
    /// Vietnamese name, or targets of another quantity or stage.
    /// </summary>
    DifferentDefinitions = 32,

    /// <summary>
    /// A later document is known to change the support level, but its content is not known (đã có văn bản sửa đổi, chưa có nội dung).
    /// </summary>
    SupportChanged = 33,

    /// <summary>Local money belongs to a province, and the request names none (đề nghị không nêu tỉnh).</summary>
    ProvinceNotStated = 34,

    /// <summary>
    /// Money meets another currency or a count in a sum, a difference or a comparison (cộng, trừ hoặc so sánh tiền với đơn vị khác).
    /// </summary>
    UnlikeUnits = 35,

    /// <summary>A printed figure can be read in two ways, with different results (số liệu có hai cách đọc).</summary>
    AmbiguousFigure = 36,

    /// <summary>The text of a printed figure cannot be read (không đọc được số liệu).</summary>
    UnreadableFigure = 37,

    /// <summary>
    /// The province, or the district level, does not exist on the day (tỉnh hoặc cấp huyện không còn, hoặc chưa có, vào ngày này).
    /// </summary>
    PlaceNotInForce = 38,

    /// <summary>A target is a range, such as "300 - 400", and not a single number to compare (mục tiêu là một khoảng).</summary>
    TargetIsRange = 39,

    /// <summary>
    /// Periods share a day, such as "9 tháng" and "quý III", so their sum would count it twice (kỳ báo cáo chồng chéo).
    /// </summary>
    OverlappingPeriods = 40,

    /// <summary>Days between the periods are not covered by any figure (thiếu kỳ báo cáo).</summary>
    MissingPeriod = 41,

    /// <summary>
    /// A figure covers a period that is not allowed here (kỳ báo cáo khác): a part's is not within the whole's, a result's is not
    /// within the target's, or two are not the same period in two years.
    /// </summary>
    OtherPeriod = 42,

    /// <summary>
    /// The figure was not accumulated from the first day of the program or stage through the day (số liệu không lũy kế đến ngày này), such
    /// as an estimate for the whole year on a day within it.
    /// </summary>
    NotThroughDay = 43,

    /// <summary>The figure is planned, not a result (số kế hoạch, chưa phải kết quả).</summary>
    PlannedFigure = 44,

    /// <summary>A figure is about an indicator that is not allowed here (chỉ tiêu khác).</summary>
    OtherIndicator = 45,

    /// <summary>
    /// A figure is about a place that does not fit (địa bàn khác), such as a province's figure against a national target, or regions that
    /// do not contain it.
    /// </summary>
    OtherPlace = 46,

    /// <summary>Money has a source or stage that is not allowed here (nguồn hoặc bước kinh phí khác).</summary>
    OtherFunding = 47,

    /// <summary>
    /// The indicator is a ratio or a percentage (chỉ tiêu là tỷ lệ), which cannot be divided among units and changes in percentage
    /// points.
    /// </summary>
    RatioIndicator = 48,

    /// <summary>The divisor of a mean is not a count (mẫu số không phải số đếm).</summary>
    NotACount = 49,

    /// <summary>The requested money is zero or negative (số tiền đề nghị không lớn hơn 0).</summary>
    RequestNotPositive = 50,

    /// <summary>No rule of the catalogue is in force on the day (danh mục chưa có quy định cho ngày này).</summary>
    RuleNotHeld = 51,

    /// <summary>
    /// The rule is not verified for the day, or known from a secondary source only (quy định chưa kiểm chứng cho ngày này).
    /// </summary>
    RuleNotVerified = 52,

    /// <summary>Two rules that both apply say different things, and no reading was chosen (hai quy định khác nhau).</summary>
    RulesConflict = 53,

    /// <summary>The texts do not say what the answer depends on (văn bản không nêu).</summary>
    LawSilent = 54,

    /// <summary>The project or contract does not state what the check needs (hồ sơ đề án chưa nêu đủ).</summary>
    NotStatedInProject = 55,

    /// <summary>The figures of the project cannot be true together (số liệu của đề án mâu thuẫn).</summary>
    DataDisagree = 56,
}
