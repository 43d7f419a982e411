namespace KhuyenCong.Domain;

/// <summary>The reason why a text is not a printed figure (lý do không đọc được số liệu).</summary>
internal enum FigureFailureReason
{
    /// <summary>There is no text (không có nội dung).</summary>
    Empty = 0,

    /// <summary>
    /// The word before the number is neither a lead word nor a hedge, or is in the wrong order (có từ khác đứng trước số).
    /// </summary>
    UnknownWord = 1,

    /// <summary>There is no number where one was expected (thiếu số).</summary>
    NoNumber = 2,

    /// <summary>The digits and marks do not form a number (số viết sai): "1.234.56", "1,5,5".</summary>
    MalformedNumber = 3,

    /// <summary>The number has more than 28 digits, as printed or in đồng (số quá lớn).</summary>
    TooLarge = 4,

    /// <summary>A fraction (phân số): "57/63" is two figures.</summary>
    Fraction = 5,

    /// <summary>A range from one number to another (khoảng số): "20-30" is two figures.</summary>
    TwoNumbers = 6,

    /// <summary>The text can mean an increase to or by a multiple (hiểu được hai cách): "tăng 3,1 lần".</summary>
    AmbiguousTimes = 7,

    /// <summary>A sign after "giảm" or "thấp hơn" (dấu trừ sau "giảm").</summary>
    SignAfterDecrease = 8,

    /// <summary>
    /// There is a second number among the words after the first (có số thứ hai): "419 triệu đồng trên 38 đề án", "1 tỷ 200".
    /// </summary>
    SecondNumber = 9,

    /// <summary>
    /// The words of the unit are unclear (đơn vị không rõ): "5 trăm lao động", "5 ty dong", a misspelt or English magnitude such as "5
    /// triêu đồng" or "5 billion VND", or an unfinished "tỷ đồng/".
    /// </summary>
    UnclearUnit = 10,

    /// <summary>A character does not occur in Vietnamese text (ký tự lạ).</summary>
    ForeignCharacter = 11,

    /// <summary>The text is longer than 500 characters (văn bản quá dài).</summary>
    TooLong = 12,

    /// <summary>The words after '/' can be a number of projects or the unit of a rate (hiểu được hai cách): "/01 đề án".</summary>
    AmbiguousPer = 13,

    /// <summary>The comma of an amount can separate decimals or thousands (dấu phẩy hiểu được hai cách): "568,000 VND".</summary>
    AmbiguousComma = 14,

    /// <summary>The figure is not an amount of money, although one was expected (không phải số tiền): "18.400 lao động".</summary>
    NotMoney = 15,

    /// <summary>An amount has neither magnitude nor đồng, and no column unit applies (thiếu đơn vị tiền): "1.500.000".</summary>
    NoUnit = 16,

    /// <summary>An amount of money follows a lead word or a hedge (số tiền có từ đứng trước): "gần 9.500 tỷ đồng".</summary>
    NotPlain = 17,

    /// <summary>Words follow an amount of money (có chữ sau số tiền): "1 tỷ đồng/năm".</summary>
    WordsAfterAmount = 18,

    /// <summary>An amount is not a whole number of đồng (không chẵn đồng): "0,5 đồng".</summary>
    NotWholeDong = 19,

    /// <summary>The amount is beyond the range of <see cref="Vnd"/>, positive or negative (số tiền quá lớn).</summary>
    AmountTooLarge = 20,
}
