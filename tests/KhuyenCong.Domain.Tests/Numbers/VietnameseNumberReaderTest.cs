using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public class VietnameseNumberReaderTest
{
    // The number, and how many characters of the text it takes.
    [Theory]
    [InlineData("0", "0", 1)]
    [InlineData("18.400 lao động", "18400", 6)]
    [InlineData("1.737,73 tỷ", "1737.73", 8)]
    [InlineData("1737,730", "1737.730", 8)]
    [InlineData("-0,5%", "-0.5", 4)]
    [InlineData("−0,5%", "-0.5", 4)]
    [InlineData("-0", "0", 2)]
    [InlineData("007", "7", 3)]
    [InlineData("01 đồng", "1", 2)]
    [InlineData("999.999.999", "999999999", 11)]
    [InlineData("57/63", "57", 2)]
    [InlineData("20-30", "20", 2)]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999", 28)]
    [InlineData("0,0000000000000000000000000001", "0.0000000000000000000000000001", 30)]
    public void Reads_the_number_at_the_start_of_a_text(string text, string number, int taken)
    {
        Assert.Equal(NumberFault.None, VietnameseNumberReader.Read(text, out ReadNumber read));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), read.Value);
        Assert.Equal(taken, read.Length);
    }

    [Fact]
    public void Minus_zero_is_zero()
    {
        Assert.Equal(NumberFault.None, VietnameseNumberReader.Read("-0,0", out ReadNumber read));
        Assert.False(decimal.IsNegative(read.Value));
    }

    // The position, from 0, of the character that is not allowed.
    [Fact]
    public void Says_where_it_went_wrong_and_what_was_expected() => Assert.All(
        new (string Text, int Place, string Expected)[]
        {
            ("", 0, "a digit"),
            ("-", 1, "a digit"),
            ("x", 0, "a digit"),
            ("1,", 2, "a digit after ','"),
            ("1,x", 2, "a digit after ','"),
            ("13.14", 2, "a group of exactly three digits after '.' (decimals come after ',')"),
            ("1.000.00", 5, "a group of exactly three digits after '.' (decimals come after ',')"),
            ("18400.000", 5, "thousands in groups of exactly three digits (decimals come after ',')"),
            ("0.500", 1, "thousands in groups of exactly three digits (decimals come after ',')"),
            ("1,5,5", 3, "one decimal comma, with nothing but digits after it"),
            ("1,5.5", 3, "one decimal comma, with nothing but digits after it"),
            ("10000000000000000000000000000", 28, "at most 28 digits"),
            ("1.000.000.000.000.000.000.000.000.000.000", 38, "at most 28 digits"),
            ("12.000.000.000.000.000.000.000.000.000", 37, "at most 28 digits"),
            ("1.000.000.000.000.000.000.000.000.000.00", 37, "a group of exactly three digits after '.' (decimals come after ',')"),
            ("1,0000000000000000000000000000", 29, "at most 28 digits"),
            ("0,00000000000000000000000000001", 30, "at most 28 digits after ','"),
        },
        row =>
        {
            (string text, int place, string expected) = row;
            NumberFault fault = VietnameseNumberReader.Read(text, out ReadNumber read);
            Assert.Equal(expected, Messages.In(FigureFailure.ExpectedAt(fault), DisplayLanguage.English));
            Assert.Equal(place, read.Length);
            Assert.Equal(0, read.Value);
        });

    // With a decimal point allowed: the number, how many characters it takes, and whether the point is a decimal mark.
    [Theory]
    [InlineData("20.76 người", "20.76", 5, true)]
    [InlineData("88.38%", "88.38", 5, true)]
    [InlineData("0.500", "0.500", 5, true)]
    [InlineData("1234.5", "1234.5", 6, true)]
    [InlineData("1.2345", "1.2345", 6, true)]
    [InlineData("1.737,73", "1737.73", 8, false)]
    [InlineData("1.234.567", "1234567", 9, false)]
    [InlineData("5.5.", "5.5", 3, true)]
    public void A_point_that_separates_no_thousands_can_be_read_as_a_decimal_mark(string text, string number, int taken, bool hasPoint)
    {
        Assert.Equal(NumberFault.None, VietnameseNumberReader.Read(text, out ReadNumber read, isPointAllowed: true));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), read.Value);
        Assert.Equal(taken, read.Length);
        Assert.Equal(hasPoint, read.HasPoint);
    }

    [Theory]
    [InlineData("1.234.56", 5, nameof(NumberFault.NotThreeDigits))]
    [InlineData("1234.567", 4, nameof(NumberFault.NotThousands))]
    [InlineData("00.5", 2, nameof(NumberFault.NotThousands))]
    [InlineData("1.5,5", 3, nameof(NumberFault.SecondMark))]
    [InlineData("1.5.5", 3, nameof(NumberFault.SecondMark))]
    [InlineData("1,234.56", 5, nameof(NumberFault.SecondMark))]
    [InlineData("1.", 1, nameof(NumberFault.NotThreeDigits))]
    public void Mixed_marks_are_refused_even_then(string text, int place, string expected)
    {
        Assert.Equal(Enum.Parse<NumberFault>(expected), VietnameseNumberReader.Read(text, out ReadNumber read, isPointAllowed: true));
        Assert.Equal(place, read.Length);
    }
}
