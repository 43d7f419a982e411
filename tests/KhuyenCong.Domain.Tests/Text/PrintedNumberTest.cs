using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public partial class PrintedNumberTest
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("-0.00", "0", "0")]
    [InlineData("7", "7", "7")]
    [InlineData("100", "100", "100")]
    [InlineData("999", "999", "999")]
    [InlineData("1000", "1.000", "1,000")]
    [InlineData("-1000", "-1.000", "-1,000")]
    [InlineData("18400", "18.400", "18,400")]
    [InlineData("140000", "140.000", "140,000")]
    [InlineData("1737.730", "1.737,73", "1,737.73")]
    [InlineData("0.5", "0,5", "0.5")]
    [InlineData("-0.05", "-0,05", "-0.05")]
    [InlineData("1000000.0001", "1.000.000,0001", "1,000,000.0001")]
    [InlineData("79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335", "79,228,162,514,264,337,593,543,950,335")]
    [InlineData("-7.9228162514264337593543950335", "-7,9228162514264337593543950335", "-7.9228162514264337593543950335")]
    public void Prints_every_digit_in_the_notation_of_the_language(string number, string vietnamese, string english)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(vietnamese, PrintedNumber.Format(value));
        Assert.Equal(vietnamese, PrintedNumber.Format(value, DisplayLanguage.Vietnamese));
        Assert.Equal(english, PrintedNumber.Format(value, DisplayLanguage.English));
    }

    [Fact]
    public void Prints_into_a_buffer_that_is_just_long_enough()
    {
        // "-1.737,73" has nine characters.
        char[] buffer = new char[9];
        Assert.True(PrintedNumber.TryFormat(-1737.73m, buffer, out int written));
        Assert.Equal(9, written);
        Assert.Equal("-1.737,73", new string(buffer));
        Assert.False(PrintedNumber.TryFormat(-1737.73m, buffer.AsSpan(0, 8), out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Refuses_an_unknown_language()
    {
        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => PrintedNumber.Format(1, (DisplayLanguage)2)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => PrintedNumber.TryFormat(1, new char[48], out _, (DisplayLanguage)(-1)));
    }

    [Fact]
    public void Forty_eight_characters_always_suffice() =>
        Law.Holds(Generators.Decimals, value => PrintedNumber.TryFormat(value, new char[48], out _));

    [Fact]
    public void What_is_printed_reads_back() =>
        Law.Holds(Generators.ReadableDecimals, value =>
        {
            string printed = PrintedNumber.Format(value);
            return VietnameseNumberReader.Read(printed, out ReadNumber read) == NumberFault.None && read.Value == value && read.Length == printed.Length;
        });
}
