using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A fault in one member of a definition (lỗi khai báo), with a description of what was expected.</summary>
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

    /// <summary>The path of the property within the definition (thuộc tính), such as "Levels[0].RatePercent".</summary>
    public string Member { get; }

    /// <summary>
    /// The stable code of the error (mã lỗi), such as "bad_value"; a document with the same error has the same
    /// <see cref="DocumentError.Code"/>.
    /// </summary>
    public string Code { get; }

    /// <summary>The problem (lỗi).</summary>
    public BilingualText Problem { get; }

    /// <summary>The given value (giá trị) as invariant text, shortened; null if none was given.</summary>
    public string? Value { get; }

    /// <summary>The description of what was expected (cần).</summary>
    public BilingualText Expected { get; }

    /// <summary>
    /// Describes the member, the problem, the value and what was expected (mô tả lỗi), in one line of at most 1,000 bytes in UTF-8.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string value = _printed is null ? string.Empty : Messages.In(Message.GivenValue, language, _printed);
        string text = Messages.In(Message.Expected, language, $"{Member}: {Problem.In(language)}{value}", Expected);
        return QuotedText.Plain($"{text}.", QuotedText.MaxMessageBytes);
    }

    /// <summary>Returns the fault as one line in Vietnamese.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();
}
