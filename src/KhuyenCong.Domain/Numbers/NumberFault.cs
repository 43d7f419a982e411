namespace KhuyenCong.Domain;

/// <summary>The error in a printed number.</summary>
internal enum NumberFault
{
    None = 0,
    NoDigit = 1,
    TooManyDigits = 2,
    NotThousands = 3,
    NotThreeDigits = 4,
    NoDecimal = 5,
    TooManyDecimals = 6,
    SecondMark = 7,
}
