using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The reason why a text is not a printed figure, and the position of the error (lỗi khi đọc số liệu).</summary>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(NoJsonConverter<FigureFailure>))]
public readonly record struct FigureFailure
{
    private readonly NumberFault _fault;

    // For an ambiguous comma, the number read with a decimal comma.
    private readonly decimal _reading;

    internal FigureFailure(FigureFailureReason reason, int index, NumberFault fault = NumberFault.None, decimal reading = 0)
    {
        Reason = reason;
        Index = index;
        _fault = fault;
        _reading = reading;
    }

    /// <summary>The stable word of the reason (mã lý do), such as "two_numbers".</summary>
    public string Code => SnakeCase<FigureFailureReason>.Of(Reason);

    internal FigureFailureReason Reason { get; }

    /// <summary>
    /// The position of the error (vị trí), counted from 0: the beginning of the part that is not accepted, or the place where something is
    /// missing.
    /// </summary>
    public int Index { get; }

    /// <summary>Describes the error and what was expected (mô tả lỗi), with the position counted from 1.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "ký tự thứ 3: phân số; hãy ghi tử số và mẫu số thành hai số liệu".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Messages.In(Message.AtCharacter, language, (Index + 1).ToString(CultureInfo.InvariantCulture), Problem(language));

    /// <summary>Whether the amount in đồng is too large, although the printed number is not.</summary>
    internal bool IsOfAmount => Reason == FigureFailureReason.TooLarge && _fault == NumberFault.None;

    internal FigureFailure At(int index) => new(Reason, index, _fault, _reading);

    private string Problem(DisplayLanguage language) => Reason switch
    {
        FigureFailureReason.MalformedNumber or FigureFailureReason.NoNumber => Messages.In(Message.Needed, language, ExpectedAt(_fault)),
        FigureFailureReason.TooLarge when _fault != NumberFault.None => Messages.In(Message.Needed, language, ExpectedAt(_fault)),
        FigureFailureReason.TooLarge => Messages.In(Message.FigureTooLarge, language, Message.DigitsInBaseUnit),
        FigureFailureReason.AmbiguousTimes => Messages.In(Message.FigureTimes, language, Message.TimesIsAmbiguous),
        FigureFailureReason.AmbiguousComma =>
            Messages.In(Message.FigureAmbiguousComma, language, _reading, _reading * 1_000, PrintedNumber.Format(_reading * 1_000)),
        _ => Messages.In(MessageOf(Reason), language),
    };

    private static Message MessageOf(FigureFailureReason reason) => reason switch
    {
        FigureFailureReason.Empty => Message.FigureEmpty,
        FigureFailureReason.UnknownWord => Message.FigureAfterWord,
        FigureFailureReason.Fraction => Message.FigureIsFraction,
        FigureFailureReason.TwoNumbers => Message.FigureIsSpan,
        FigureFailureReason.SignAfterDecrease => Message.FigureSignAfterDecrease,
        FigureFailureReason.SecondNumber => Message.FigureSecondNumber,
        FigureFailureReason.UnclearUnit => Message.FigureUnclearUnit,
        FigureFailureReason.ForeignCharacter => Message.FigureForeignCharacter,
        FigureFailureReason.AmbiguousPer => Message.FigureAmbiguousPer,
        FigureFailureReason.NotMoney => Message.FigureNotMoney,
        FigureFailureReason.NoUnit => Message.FigureNoUnit,
        FigureFailureReason.NotPlain => Message.FigureNotPlain,
        FigureFailureReason.WordsAfterAmount => Message.FigureBeforeWords,
        FigureFailureReason.NotWholeDong => Message.FigureNotWholeDong,
        FigureFailureReason.AmountTooLarge => Message.FigureAmountTooLarge,
        _ => Message.FigureTooLong,
    };

    /// <summary>Returns what was expected at the error in a printed number.</summary>
    internal static Message ExpectedAt(NumberFault fault) => fault switch
    {
        NumberFault.TooManyDigits => Message.FewerDigits,
        NumberFault.NotThousands => Message.Thousands,
        NumberFault.NotThreeDigits => Message.ThreeDigits,
        NumberFault.NoDecimal => Message.DecimalAfterComma,
        NumberFault.TooManyDecimals => Message.FewerDecimals,
        NumberFault.SecondMark => Message.OneDecimalMark,
        _ => Message.Digit,
    };

    /// <summary>Returns the failure as text in Vietnamese.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => Describe();
}
