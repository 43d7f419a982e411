using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kind of answer of a support table (loại câu trả lời).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportAnswerKind>))]
public enum SupportAnswerKind
{
    /// <summary>No level is known (chưa biết): the rules in force have neither a level nor a reference for the content.</summary>
    NotKnown = 0,

    /// <summary>The level is known (có mức hỗ trợ).</summary>
    Level = 1,

    /// <summary>The rule in force refers to another document (theo văn bản khác).</summary>
    SetByOtherDocument = 2,

    /// <summary>
    /// The rules that decide the content ended before the day (đã hết hiệu lực), and no later rules list the content or replace them.
    /// </summary>
    Ended = 3,

    /// <summary>The day is before the first rules, or their days in force are not known (ngoài thời gian đã kiểm chứng).</summary>
    OutsideVerified = 4,

    /// <summary>
    /// A later document is known to change the rules, but its content is not known (đã có văn bản sửa đổi, chưa có nội dung);
    /// <see cref="SupportAnswer.Change"/> names it.
    /// </summary>
    Changed = 5,
}
