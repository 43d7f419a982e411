using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Why a text is not a printed figure, and where (lỗi khi đọc số liệu).</summary>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(NoJsonConverter<FigureFailure>))]
public readonly struct FigureFailure : IEquatable<FigureFailure>
{
    private readonly NumberFault _fault;

    // Of an ambiguous comma, the number with the comma before decimals.
    private readonly decimal _reading;

    internal FigureFailure(FigureFailureReason reason, int index, NumberFault fault = NumberFault.None, decimal reading = 0)
    {
        Reason = reason;
        Index = index;
        _fault = fault;
        _reading = reading;
    }

    /// <summary>The reason (lý do).</summary>
    public FigureFailureReason Reason { get; }

    /// <summary>The place of the first character that cannot be there (vị trí), from 0.</summary>
    public int Index { get; }

    /// <summary>What is wrong and what was expected (mô tả lỗi), with the place from 1.</summary>
    /// <param name="language">The language.</param>
    /// <returns>As in "ký tự thứ 3: phân số; hãy ghi tử số và mẫu số thành hai số liệu".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string text = Problem.In(language);
        string place = (Index + 1).ToString(CultureInfo.InvariantCulture);
        return language.IsEnglish() ? $"at character {place}: {text}" : $"ký tự thứ {place}: {text}";
    }

    /// <summary>Whether the amount is too large, not the number as printed.</summary>
    internal bool IsOfAmount => Reason == FigureFailureReason.TooLarge && _fault == NumberFault.None;

    internal FigureFailure At(int index) => new(Reason, index, _fault, _reading);

    private BilingualText Problem => Reason switch
    {
        FigureFailureReason.Empty => new("không có nội dung; cần một số, như \"18.400 lao động\"", "there is no text; expected a number, as in \"18.400 lao động\""),
        FigureFailureReason.UnknownWord => new(
            "có từ khác đứng trước số; chỉ nhận từ dẫn (đạt, chiếm, tăng, giảm, vượt, bình quân, tổng...) rồi đến từ chỉ mức gần đúng (gần, khoảng, hơn, trên...)",
            "another word before the number; expected lead words (đạt, chiếm, tăng, giảm, vượt, bình quân, tổng...), then a hedge (gần, khoảng, hơn, trên...)"),
        FigureFailureReason.MalformedNumber or FigureFailureReason.NoNumber => new(
            $"cần {NumberFaults.ExpectedAt(_fault).Vietnamese}", $"expected {NumberFaults.ExpectedAt(_fault).English}"),
        FigureFailureReason.TooLarge when _fault != NumberFault.None => new(
            $"cần {NumberFaults.ExpectedAt(_fault).Vietnamese}", $"expected {NumberFaults.ExpectedAt(_fault).English}"),
        FigureFailureReason.TooLarge => new(
            "số quá lớn; nhiều nhất 28 chữ số khi tính theo đồng hoặc đơn vị gốc", "too large; at most 28 digits in đồng or in the base unit"),
        FigureFailureReason.Fraction => new("phân số; hãy ghi tử số và mẫu số thành hai số liệu", "a fraction; state its two numbers as two figures"),
        FigureFailureReason.TwoNumbers => new("khoảng từ số này đến số kia; hãy ghi thành hai số liệu", "from one number to another; state them as two figures"),
        FigureFailureReason.AmbiguousTimes => new(
            "\"tăng ... lần\" hiểu được hai cách (gấp mấy lần, hay thêm mấy lần)", "\"tăng ... lần\" can be read two ways (so many times as much, or so many times more)"),
        FigureFailureReason.SignAfterDecrease => new("dấu đứng sau \"giảm\"; cần số không dấu", "a sign after \"giảm\"; expected a number without sign"),
        FigureFailureReason.SecondNumber => new("có số thứ hai; mỗi số liệu chỉ một số", "a second number; a figure has one"),
        FigureFailureReason.UnclearUnit => new(
            "đơn vị không rõ; cần %, nghìn, triệu, tỷ, đồng hoặc danh từ chỉ thứ được đếm", "an unclear unit; expected %, nghìn, triệu, tỷ, đồng or a noun for what is counted"),
        FigureFailureReason.ForeignCharacter => new(
            "ký tự không thuộc chữ Việt", "a character that Vietnamese text does not have"),
        FigureFailureReason.AmbiguousPer => new(
            "\"/1 đề án\" hiểu được hai cách (tiền của một đề án, hay đơn giá trên đề án); hãy ghi thành hai số liệu hoặc \"/đề án\"",
            "\"/1 đề án\" can be read two ways (the money of one project, or per project); state two figures, or \"/đề án\""),
        FigureFailureReason.AmbiguousComma => new(
            $"dấu phẩy hiểu được hai cách: {PrintedNumber.Format(_reading)} hoặc {PrintedNumber.Format(_reading * 1_000)}; hãy ghi \"{PrintedNumber.Format(_reading * 1_000)}\" nếu là hàng nghìn",
            $"the comma can be read two ways: {PrintedNumber.Format(_reading)} or {PrintedNumber.Format(_reading * 1_000)}; write \"{PrintedNumber.Format(_reading * 1_000)}\" for thousands"),
        FigureFailureReason.NotMoney => new("không phải số tiền; cần nghìn, triệu, tỷ hoặc đồng", "not an amount of money; expected nghìn, triệu, tỷ or đồng"),
        FigureFailureReason.NoUnit => new("thiếu đơn vị tiền; cần nghìn, triệu, tỷ hoặc đồng sau số", "no unit of money; expected nghìn, triệu, tỷ or đồng after the number"),
        FigureFailureReason.NotPlain => new("số tiền không có từ nào đứng trước; cần một chữ số", "an amount has no word before it; expected a digit"),
        FigureFailureReason.WordsAfterAmount => new("có chữ sau số tiền; cần hết ở đây", "words after the amount; expected its end"),
        FigureFailureReason.NotWholeDong => new("không chẵn đồng; cần số nguyên đồng", "not a whole number of đồng"),
        FigureFailureReason.AmountTooLarge => new(
            "số tiền quá lớn; nhiều nhất 9.223.372.036.854.775.807 đồng", "too large an amount; at most 9.223.372.036.854.775.807 đồng"),
        _ => new("văn bản dài quá 500 ký tự", "the text is longer than 500 characters"),
    };

    /// <summary>The failure in Vietnamese.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();

    /// <inheritdoc/>
    public bool Equals(FigureFailure other) => Reason == other.Reason && Index == other.Index && _fault == other._fault && _reading == other._reading;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FigureFailure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason, Index, _fault, _reading);

    /// <summary>Whether two failures are the same.</summary>
    /// <param name="left">A failure.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(FigureFailure left, FigureFailure right) => left.Equals(right);

    /// <summary>Whether two failures differ.</summary>
    /// <param name="left">A failure.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(FigureFailure left, FigureFailure right) => !left.Equals(right);
}
