using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What is wrong with one member of a definition (lỗi khai báo), and what was expected.</summary>
[JsonConverter(typeof(NoJsonConverter<DefinitionFault>))]
public sealed class DefinitionFault
{
    private readonly BilingualText? _printed;

    internal DefinitionFault(string member, CodedFault fault, GivenValue? value)
    {
        Member = member;
        Code = SnakeCase<ErrorCode>.Of(fault.Code);
        Problem = fault.Fault.Problem;
        Value = value?.Invariant;
        _printed = value?.Printed;
        Expected = fault.Fault.Expected;
    }

    /// <summary>The path of the property from the definition (thuộc tính), such as "Levels[0].RatePercent".</summary>
    public string Member { get; }

    /// <summary>
    /// The stable code of the error (mã lỗi), such as "bad_value": the <see cref="DocumentError.Code"/> of the same error.
    /// </summary>
    public string Code { get; }

    /// <summary>What is wrong (lỗi).</summary>
    public BilingualText Problem { get; }

    /// <summary>What was given (giá trị) in invariant text, shortened; null when nothing was.</summary>
    public string? Value { get; }

    /// <summary>What was expected (cần).</summary>
    public BilingualText Expected { get; }

    /// <summary>Member, problem, value and what was expected (mô tả lỗi), at most 1,000 bytes in UTF-8 on one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string value = _printed is null ? string.Empty : Messages.In(Message.GivenValue, language, _printed);
        string text = Messages.In(Message.Expected, language, $"{Member}: {Problem.In(language)}{value}", Expected);
        return QuotedText.Plain($"{text}.", QuotedText.MaxMessageBytes);
    }

    /// <summary>The fault in one Vietnamese line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();
}
