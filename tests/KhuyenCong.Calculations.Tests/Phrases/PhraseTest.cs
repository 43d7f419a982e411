using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Phrases;

/// <summary>The words that the sentences and workings of all results share: other tests read them from the library.</summary>
public class PhraseTest
{
    private static readonly (UndefinedReason Reason, string Vietnamese, string English)[] Reasons =
    [
        (UndefinedReason.NotCalculated, "chưa tính", "not calculated"),
        (UndefinedReason.MissingActual, "chưa có số liệu thực hiện", "no actual figure"),
        (UndefinedReason.ZeroTarget, "mục tiêu bằng 0", "the target is zero"),
        (UndefinedReason.ZeroDivisor, "mẫu số bằng 0", "the divisor is zero"),
        (UndefinedReason.Overflow, "số vượt quá giới hạn tính toán", "a number is beyond the limit of calculation"),
        (UndefinedReason.MissingFigure, "thiếu số liệu", "a figure is missing"),
        (UndefinedReason.UnallocatedNotStated, "không biết phần không phân bổ cho vùng nào", "the money allocated to no region is not known"),
        (UndefinedReason.TotalsDisagree, "tổng cả nước không bằng tổng các phần", "the national total is not the sum of its parts"),
        (UndefinedReason.NotSummable, "chỉ tiêu không cộng được theo địa bàn", "the indicator cannot be added over places"),
        (UndefinedReason.NotStarted, "chưa bắt đầu thực hiện", "not started yet"),
        (UndefinedReason.ComparabilityNotKnown, "danh mục không có căn cứ so sánh hai chỉ tiêu", "the catalogue does not say whether the two indicators can be compared"),
        (UndefinedReason.NegativeFigure, "có số liệu âm", "a figure is negative"),
        (UndefinedReason.FactorNotPositive, "có năm giảm từ 100% trở lên", "the figure fell by 100% or more in a year"),
        (UndefinedReason.SupportNotKnown, "chưa biết mức hỗ trợ", "no support level is known"),
        (UndefinedReason.SupportSetElsewhere, "mức hỗ trợ theo văn bản khác", "another document sets the level"),
        (UndefinedReason.SupportEnded, "định mức đã hết hiệu lực", "the rules have ended"),
        (UndefinedReason.SupportChanged, "đã có văn bản sửa đổi, chưa có nội dung", "a later document is known, but its content is not"),
        (UndefinedReason.ProvinceNotStated, "kinh phí KCĐP là của một tỉnh, đề nghị không nêu tỉnh", "local money belongs to a province, and the request names none"),
        (
            UndefinedReason.ProvincialTableMissing,
            "kinh phí KCĐP theo bảng mức hỗ trợ của tỉnh, danh mục chưa có bảng này",
            "local money follows the province's own table, which the catalogue does not have"),
        (UndefinedReason.TierNotChosen, "mức trần phân theo cấp, chưa nêu cấp hợp lệ", "the cap depends on a tier, and no tier of the rule was given"),
        (UndefinedReason.MultipliersConflict, "nhiều hệ số cùng áp dụng, cần chọn cách kết hợp", "several multipliers apply: how they combine must be chosen"),
        (UndefinedReason.MultiplierAgainstRule, "hệ số được chọn tác động khác với quy định", "a multiplier was chosen to act differently from its rule"),
        (UndefinedReason.DifferentDefinitions, "một mã được định nghĩa khác nhau ở hai nơi", "one id has two different definitions"),
    ];

    private static readonly string Vietnamese =
        $"""
         → 87,5% (làm tròn 2 chữ số thập phân, nửa ra xa số 0)
        (làm tròn 1 chữ số thập phân, làm tròn lên)
        (làm tròn 2 chữ số thập phân, làm tròn xuống)
        Nguồn: {Citation.Describe()}
        Nguồn: {Quote.Describe()}: “nguyên văn”
        Danh mục {Catalogue.National.Version}
        Lưu ý: có số liệu đầu vào là số gần đúng; có số liệu đầu vào là số ước thực hiện; có số liệu đầu vào là số sơ bộ; có số liệu được đặt theo chính phép cộng này
        Lưu ý: có số liệu hiểu được hai cách: dấu phẩy thập phân hoặc dấu phẩy phân cách hàng nghìn; cộng hoặc so sánh số đếm khác đơn vị
        Lưu ý: kết quả và mục tiêu không cùng một chỉ tiêu
        """;

    private static readonly string English =
        $"""
         → 87,5% (rounded to 2 decimals, half away from zero)
        (rounded to 1 decimal, up)
        (rounded to 2 decimals, down)
        Source: {Citation.Describe(DisplayLanguage.English)}
        Source: {Quote.Describe(DisplayLanguage.English)}: "nguyên văn"
        Catalogue {Catalogue.National.Version}
        Note: an operand is hedged; an operand is estimated; an operand is provisional; an operand was computed by this same sum
        Note: the comma of an operand may be a decimal mark or a thousands separator; counts of unlike things are added or compared
        Note: actual and target have different indicators
        """;

    private static Citation Citation => new(Catalogue.National.Documents[0]) { Article = "1" };

    private static Citation Quote => new(Catalogue.National.Documents[0]) { Article = "2", Quote = "nguyên văn" };

    [Fact]
    public void A_result_without_a_number_says_why() => Assert.All(Reasons, row =>
    {
        Assert.Equal("không xác định được: " + row.Vietnamese, Phrase.Undefined(row.Reason, DisplayLanguage.Vietnamese));
        Assert.Equal("undefined: " + row.English, Phrase.Undefined(row.Reason, DisplayLanguage.English));
    });

    [Fact]
    public void Every_reason_has_words_of_its_own() => Assert.All(Enum.GetValues<DisplayLanguage>(), language =>
    {
        string[] words = [.. Enum.GetValues<UndefinedReason>().Select(reason => Phrase.Undefined(reason, language))];
        Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Workings_share_their_words()
    {
        Assert.Equal(Vietnamese, Said(DisplayLanguage.Vietnamese), ignoreLineEndingDifferences: true);
        Assert.Equal(English, Said(DisplayLanguage.English), ignoreLineEndingDifferences: true);
    }

    private static string Said(DisplayLanguage language)
    {
        System.Text.StringBuilder working = new();
        Phrase.AppendRounding(working, "87,5%", 2, Hedge.None, language);
        return working.ToString()
            + '\n' + string.Join(
                '\n',
                SharedWords.Rounding(language, 1, Hedge.Nearly),
                SharedWords.Rounding(language, 2, Hedge.MoreThan),
                SharedWords.Sources([Citation, Quote], language: language),
                SharedWords.Note(ResultMarks.HedgedOperand | ResultMarks.EstimatedOperand | ResultMarks.ProvisionalOperand | ResultMarks.ByConstruction, language),
                SharedWords.Note(ResultMarks.AmbiguousOperand | ResultMarks.MixedUnits, language),
                SharedWords.Note(ResultMarks.ComparedIndicators, language));
    }
}
