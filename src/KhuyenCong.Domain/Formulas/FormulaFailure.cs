using System.Globalization;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The reason why a text is not a formula, and the position of the error (lỗi công thức).</summary>
[JsonConverter(typeof(NoJsonConverter<FormulaFailure>))]
public sealed class FormulaFailure
{
    internal FormulaFailure(FormulaFailureReason reason, int index, BilingualText expected)
    {
        Reason = reason;
        Index = index;
        Expected = expected;
    }

    /// <summary>The stable word of the reason (mã lý do), such as "expected_operand".</summary>
    public string Code => SnakeCase<FormulaFailureReason>.Of(Reason);

    internal FormulaFailureReason Reason { get; }

    /// <summary>
    /// The position of the error (vị trí), from 0: the first character that is not allowed, or the start of the name, number or argument
    /// that is wrong; the length of the text if it ends too early.
    /// </summary>
    public int Index { get; }

    /// <summary>The description of what was expected at that position (phần được chờ đợi).</summary>
    public BilingualText Expected { get; }

    /// <summary>Describes the failure in one line (mô tả), with the position counted from 1.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "ký tự thứ 9: cần một toán hạng".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) => Messages.In(
        Message.AtCharacter, language, (Index + 1).ToString(CultureInfo.InvariantCulture), Messages.In(Message.Needed, language, Expected));

    /// <summary>Returns the failure as one line in Vietnamese.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();
}
