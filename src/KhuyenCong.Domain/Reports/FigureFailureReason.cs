using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Why a text is not a printed figure (lý do không đọc được số liệu).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FigureFailureReason>))]
public enum FigureFailureReason
{
    /// <summary>There is no text (không có nội dung).</summary>
    Empty = 0,

    /// <summary>A word in front of the number is neither a lead word nor a hedge, or stands in the wrong order (có từ khác đứng trước số).</summary>
    UnknownWord = 1,

    /// <summary>There is no number where one was expected (thiếu số).</summary>
    NoNumber = 2,

    /// <summary>The digits and marks make no number (số viết sai): "1.234.56", "1,5,5".</summary>
    MalformedNumber = 3,

    /// <summary>The number has more than 28 digits, as printed or in đồng (số quá lớn).</summary>
    TooLarge = 4,

    /// <summary>A fraction (phân số): "57/63" is two figures.</summary>
    Fraction = 5,

    /// <summary>From one number to another (khoảng số): "20-30" is two figures.</summary>
    TwoNumbers = 6,

    /// <summary>"tăng 3,1 lần" (hiểu được hai cách): to 3,1 times or by 3,1 times cannot be told.</summary>
    AmbiguousTimes = 7,

    /// <summary>A minus sign behind "giảm" (dấu trừ sau "giảm").</summary>
    SignBehindDecrease = 8,

    /// <summary>A second number stands in the words behind the first (có số thứ hai): "419 triệu đồng trên 38 đề án".</summary>
    SecondNumber = 9,

    /// <summary>The words of the unit cannot be told (đơn vị không rõ): "5 trăm lao động", "5 ty dong", an unfinished "tỷ đồng/".</summary>
    UnclearUnit = 10,

    /// <summary>A character that Vietnamese units do not have, or letters with separate marks (ký tự lạ).</summary>
    ForeignCharacter = 11,

    /// <summary>The text is longer than 500 characters (văn bản quá dài).</summary>
    TooLong = 12,
}
