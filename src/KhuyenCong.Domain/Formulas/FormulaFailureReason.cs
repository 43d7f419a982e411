namespace KhuyenCong.Domain;

/// <summary>The reasons why a text is not a formula (lý do công thức sai).</summary>
internal enum FormulaFailureReason
{
    /// <summary>An operand was expected (thiếu toán hạng): a number, an identifier, a function, '-' or '('.</summary>
    ExpectedOperand = 0,

    /// <summary>An operator or the end of the formula was expected (thiếu phép tính).</summary>
    ExpectedOperator = 1,

    /// <summary>')' was expected (thiếu dấu đóng ngoặc).</summary>
    ExpectedClosing = 2,

    /// <summary>'(' was expected after the name of a function (thiếu dấu mở ngoặc sau tên hàm).</summary>
    ExpectedArguments = 3,

    /// <summary>There is no function with that name (không có hàm này).</summary>
    UnknownFunction = 4,

    /// <summary>The function takes a different number of arguments (sai số đối số).</summary>
    WrongArgumentCount = 5,

    /// <summary>A comparison is neither at the top level nor in count (so sánh sai chỗ).</summary>
    MisplacedComparison = 6,

    /// <summary>An argument of count is not a comparison (đối số của count không phải so sánh).</summary>
    ExpectedComparison = 7,

    /// <summary>
    /// A number has more than 28 digits or no digit after its point, or is directly followed by a letter, '_' or another point (hằng số
    /// sai).
    /// </summary>
    BadNumber = 8,

    /// <summary>An identifier is malformed (tên viết sai): a point is not followed by a lower-case letter, a digit or '_'.</summary>
    BadIdentifier = 9,

    /// <summary>The formula has more than 10,000 nodes (quá nhiều nút).</summary>
    TooManyNodes = 10,

    /// <summary>Parentheses, functions and minus signs are nested more than 200 levels deep (lồng quá sâu).</summary>
    TooDeep = 11,
}
