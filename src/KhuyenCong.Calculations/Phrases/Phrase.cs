using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The parts that the sentences of all results share.</summary>
internal static class Phrase
{
    internal const int PercentDecimals = 2;
    internal const int LeverageDecimals = 1;
    internal const int MeanDecimals = 2;

    internal static string Undefined(UndefinedReason reason, DisplayLanguage language) =>
        $"{(language.IsEnglish() ? "undefined" : "không xác định được")}: {Of(reason).In(language)}";

    internal static BilingualText Of(UndefinedReason reason) => reason switch
    {
        UndefinedReason.MissingActual => new("chưa có số liệu thực hiện", "no actual figure"),
        UndefinedReason.ZeroTarget => new("mục tiêu bằng 0", "the target is zero"),
        UndefinedReason.ZeroDivisor => new("mẫu số bằng 0", "the divisor is zero"),
        UndefinedReason.Overflow => new("số vượt quá giới hạn tính toán", "a number is beyond the limit of calculation"),
        UndefinedReason.MissingFigure => new("thiếu số liệu", "a figure is missing"),
        UndefinedReason.OverlappingFigures => new("số liệu chồng chéo, sẽ bị tính hai lần", "figures overlap and would count twice"),
        UndefinedReason.UnallocatedNotStated => new("không biết phần không phân bổ cho vùng nào", "the money allocated to no region is not known"),
        UndefinedReason.TotalsDisagree => new("tổng cả nước không bằng tổng các phần", "the national total is not the sum of its parts"),
        UndefinedReason.NotSummable => new("chỉ tiêu không cộng được theo địa bàn", "the indicator may not be added over places"),
        UndefinedReason.NotStarted => new("chưa bắt đầu thực hiện", "not started yet"),
        UndefinedReason.NotAccumulating => new("chỉ tiêu không lũy kế theo thời gian", "the indicator does not accumulate over time"),
        UndefinedReason.NotComparable => new("hai chỉ tiêu không so sánh được", "the two indicators do not compare"),
        UndefinedReason.PartlyComparable => new("hai chỉ tiêu chỉ so sánh được một phần", "the two indicators compare only in part"),
        UndefinedReason.ComparabilityNotKnown => new("danh mục không có căn cứ so sánh hai chỉ tiêu", "the catalogue does not say whether the two indicators compare"),
        UndefinedReason.NegativeFigure => new("có số liệu âm", "a figure is negative"),
        UndefinedReason.FactorNotPositive => new("có năm giảm từ 100% trở lên", "a year fell by 100% or more"),
        UndefinedReason.SupportNotKnown => new("chưa biết mức hỗ trợ", "no level of support is known"),
        UndefinedReason.SupportSetElsewhere => new("mức hỗ trợ theo văn bản khác", "another document sets the level"),
        UndefinedReason.SupportEnded => new("định mức đã hết hiệu lực", "the rules have ended"),
        UndefinedReason.SupportNotVerified => new("ngoài thời gian đã kiểm chứng", "outside the days verified"),
        UndefinedReason.SupportChanged => new("đã có văn bản sửa đổi, chưa có nội dung", "a later document is known, and its content is not"),
        UndefinedReason.TableOfOtherProvince => new("bảng mức hỗ trợ là của tỉnh khác", "the table is another province's"),
        UndefinedReason.ProvincialTableMissing => new("kinh phí KCĐP theo bảng mức hỗ trợ của tỉnh, chưa được cung cấp", "local money is served by the province's own table, which was not given"),
        UndefinedReason.TierNotChosen => new("mức trần phân theo cấp, chưa nêu cấp hợp lệ", "the cap depends on a tier, and none of the rule's was given"),
        UndefinedReason.MultiplierNotInForce => new("định mức đang áp dụng không có hệ số này cho nội dung này", "the rules in force know no such multiplier for the content"),
        UndefinedReason.MultiplierEffectNotChosen => new("văn bản không nêu hệ số tác động vào đâu, cần chọn", "the rule does not say what the multiplier acts on: it must be chosen"),
        UndefinedReason.MultipliersConflict => new("nhiều hệ số cùng áp dụng, cần chọn cách kết hợp", "several multipliers apply: how they combine must be chosen"),
        UndefinedReason.MultiplierAgainstRule => new("hệ số được chọn tác động khác với quy định", "a multiplier was chosen to act otherwise than its rule says"),
        UndefinedReason.TierNotInRule => new("mức hỗ trợ đang áp dụng không phân theo cấp", "the level in force does not depend on a tier"),
        UndefinedReason.DivisorMayBeZero => new("mẫu số có thể bằng 0", "the divisor may be zero"),
        UndefinedReason.NotPositive => new("lấy căn của số không dương", "a root is taken of a number that is not positive"),
        UndefinedReason.StepsNotWhole => new("số bước không phải số nguyên từ 1 đến 1.000", "the steps are not a whole number from 1 to 1,000"),
        UndefinedReason.UnlikeUnits => new("cộng, trừ hoặc so sánh tiền với đơn vị khác", "money is added to or compared with another unit"),
        UndefinedReason.AmbiguousFigure => new("số liệu có hai cách đọc cho kết quả khác nhau", "a figure can be read two ways, with different results"),
        UndefinedReason.PlaceNotInForce => new("địa phương không còn hoặc chưa có vào ngày này", "the place does not exist on this day"),
        UndefinedReason.UnreadableFigure => new("có số liệu không đọc được", "a figure cannot be read"),
        UndefinedReason.DecimalsNotWhole => new("số chữ số thập phân không phải số nguyên từ 0 đến 28", "the decimals are not a whole number from 0 to 28"),
        UndefinedReason.DifferentDefinitions => new("một mã được định nghĩa khác nhau ở hai nơi", "one id has two different definitions"),
        _ => new("chưa tính", "not calculated"),
    };

    /// <summary>Whom and which years a figure is about, for error messages.</summary>
    internal static string Scope(Observation figure) => $"{QuotedText.Plain(figure.Indicator.Id, 100)} of {QuotedText.Plain(figure.ReportingUnit.Id, 100)} in {figure.Years.ToString()}";

    /// <summary>Whom, which years and which money a figure is about, for error messages.</summary>
    internal static string ScopeAndMoney(Observation figure) =>
        $"{Scope(figure)} ({DisplayNames.Of(figure.Source).Vietnamese}, {DisplayNames.Of(figure.Stage).Vietnamese})";

    internal static ResultMarks MarksOf(PrintedFigure figure) => MarksOf(figure.Figure.GetValueOrDefault().Hedge)
        | AmbiguityOf(figure.Figure.GetValueOrDefault())
        | (figure.IsEstimated ? ResultMarks.EstimatedOperand : ResultMarks.None)
        | (figure.IsByConstruction ? ResultMarks.ByConstruction : ResultMarks.None);

    internal static ResultMarks AmbiguityOf(ReportedFigure figure) => figure.OtherReading is null ? ResultMarks.None : ResultMarks.AmbiguousOperand;

    internal static BilingualText Of(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Exact => new("khớp", "exact"),
        ClaimVerdict.Hedged => new("khớp theo từ chỉ mức gần đúng", "within the hedge"),
        ClaimVerdict.WithinRounding => new("khớp trong phạm vi làm tròn", "within rounding"),
        ClaimVerdict.Truncated => new("cắt bỏ phần lẻ", "truncated"),
        ClaimVerdict.Inconsistent => new("không khớp", "inconsistent"),
        _ => new("không kiểm tra", "unchecked"),
    };

    internal static ResultMarks MarksOf(Hedge hedge) => hedge == Hedge.None ? ResultMarks.None : ResultMarks.HedgedOperand;

    /// <summary>"trên " before a number, or nothing.</summary>
    internal static string Before(Hedge hedge, DisplayLanguage language) => hedge == Hedge.None ? string.Empty : DisplayNames.Of(hedge).In(language) + " ";

    /// <summary>A number as a sentence prints it: behind its hedge, and rounded so that the hedge stays true; one that rounds to nothing is "dưới 0,01".</summary>
    /// <param name="ratio">The number, or one that is larger by <paramref name="less"/>.</param>
    /// <param name="decimals">Digits behind the mark.</param>
    /// <param name="hedge">The hedge of the number.</param>
    /// <param name="unit">What stands behind it.</param>
    /// <param name="language">The language.</param>
    /// <param name="less">A whole number to take away once rounded, which loses nothing: rounding x - 100 is rounding x, less 100, for x above 100.</param>
    internal static string Number(ExactRatio ratio, int decimals, Hedge hedge, string unit, DisplayLanguage language, int less = 0)
    {
        decimal rounded = ratio.Round(decimals, hedge.Rounding()).GetValueOrDefault() - less;
        return hedge == Hedge.None && rounded == 0 && ratio > new ExactRatio(less, 1)
            ? $"{Before(Hedge.LessThan, language)}{PrintedNumber.Format(new ExactRatio(1, 1).TimesPowerOfTen(-decimals).Value.GetValueOrDefault(), language)}{unit}"
            : $"{Before(hedge, language)}{PrintedNumber.Format(rounded, language)}{unit}";
    }

    /// <summary>A percentage as a sentence prints it; one that rounding alone brought to 100 is "gần 100%" or "hơn 100%".</summary>
    internal static string Percent(ExactRatio ratio, Hedge hedge, DisplayLanguage language)
    {
        ExactRatio percent = ratio.TimesPowerOfTen(2);
        int beside = ratio.CompareTo(new ExactRatio(1, 1));
        return hedge == Hedge.None && beside != 0 && percent.Round(PercentDecimals) == 100
            ? Before(beside < 0 ? Hedge.Nearly : Hedge.MoreThan, language) + "100%"
            : Number(percent, PercentDecimals, hedge, "%", language);
    }

    /// <summary>A quantity in the unit that reports print it in: money in tỷ đồng, where decimal can hold that.</summary>
    internal static string Printed(Quantity quantity, DisplayLanguage language) =>
        (quantity.Unit.Kind == MeasureUnitKind.Money && quantity.TryIn(MeasureUnit.BillionDong, out Quantity billions) ? billions : quantity).ToString(language);

    /// <summary>A quotient as a working shows it: every digit when it ends, else to 28 digits with "...".</summary>
    internal static string Quotient(decimal value, bool isExact, DisplayLanguage language) =>
        isExact ? "= " + PrintedNumber.Format(value, language) : "≈ " + PrintedNumber.Format(value, language) + "...";

    /// <summary>The line of a working: operands, quotient and what it rounds to.</summary>
    internal static void AppendWorking(
        StringBuilder text, string numerator, string denominator, ExactRatio ratio, string result, int decimals, Hedge hedge, DisplayLanguage language)
    {
        decimal value = ratio.Value.GetValueOrDefault();
        text.Append('\n').Append(language.IsEnglish() ? "Working: " : "Cách tính: ")
            .Append(numerator).Append(" / ").Append(denominator).Append(' ').Append(Quotient(value, new ExactRatio(value, 1) == ratio, language));
        AppendRounding(text, result, decimals, hedge, language);
    }

    /// <summary>The end of a working's line: what the number rounds to, and how.</summary>
    internal static void AppendRounding(StringBuilder text, string result, int decimals, Hedge hedge, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        string digits = PrintedNumber.Format(decimals, language);
        BilingualText way = hedge.Rounding() switch
        {
            RoundingRule.Down => new("làm tròn xuống", "down"),
            RoundingRule.Up => new("làm tròn lên", "up"),
            _ => new("nửa ra xa số 0", "half away from zero"),
        };
        text.Append(" → ").Append(result)
            .Append(isEnglish ? $" (rounded to {digits} decimal{(decimals == 1 ? string.Empty : "s")}, {way.English})" : $" (làm tròn {digits} chữ số thập phân, {way.Vietnamese})");
    }

    /// <summary>The lines that end every working: sources, marks, version of the data.</summary>
    internal static void AppendSources(StringBuilder text, IEnumerable<Citation> citations, Caveats caveats, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        foreach (Citation citation in citations)
        {
            text.Append('\n').Append(isEnglish ? "Source: " : "Nguồn: ").Append(citation.Describe(language));
            if (citation.Quote is not null)
            {
                text.Append(isEnglish ? ": \"" : ": “").Append(citation.Quote).Append(isEnglish ? '"' : '”');
            }
        }

        string notes = string.Join("; ", Notes(caveats.Marks).Select(note => note.In(language)));
        foreach (string note in caveats.NotReviewed.Select(words => words.In(language)).Prepend(notes).Where(note => note.Length > 0))
        {
            text.Append('\n').Append(isEnglish ? "Note: " : "Lưu ý: ").Append(note);
        }

        text.Append('\n').Append(isEnglish ? "Catalogue " : "Danh mục ").Append(NationalCatalogue.Version);
    }

    private static IEnumerable<BilingualText> Notes(ResultMarks marks)
    {
        if (marks.HasFlag(ResultMarks.HedgedOperand))
        {
            yield return new("có số liệu đầu vào là số gần đúng", "an operand is hedged");
        }

        if (marks.HasFlag(ResultMarks.EstimatedOperand))
        {
            yield return new("có số liệu đầu vào là số ước thực hiện", "an operand is estimated");
        }

        if (marks.HasFlag(ResultMarks.ProvisionalOperand))
        {
            yield return new("có số liệu đầu vào là số sơ bộ", "an operand is provisional");
        }

        if (marks.HasFlag(ResultMarks.ByConstruction))
        {
            yield return new("có số liệu được đặt theo chính phép cộng này", "an operand was placed by this very sum");
        }

        if (marks.HasFlag(ResultMarks.AmbiguousOperand))
        {
            yield return new("có số liệu hiểu được hai cách: dấu phẩy thập phân hoặc dấu phẩy phân cách hàng nghìn", "the comma of an operand may be a decimal mark or one of thousands");
        }

        if (marks.HasFlag(ResultMarks.MixedUnits))
        {
            yield return new("cộng hoặc so sánh số đếm khác đơn vị", "counts of unlike things are added or compared");
        }

        if (marks.HasFlag(ResultMarks.ComparedIndicators))
        {
            yield return new("kết quả và mục tiêu không cùng một chỉ tiêu", "actual and target are of different indicators");
        }
    }
}
