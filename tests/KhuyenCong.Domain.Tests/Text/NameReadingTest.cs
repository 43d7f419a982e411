using System.Globalization;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public class NameReadingTest
{
    [Theory]
    [InlineData("Bình Định")]
    [InlineData("BÌNH ĐỊNH")]
    [InlineData("bình định")]
    [InlineData("Bi\u0300nh \u0110i\u0323nh")]
    [InlineData("Bình \u00D0ịnh")]
    [InlineData("  Bình\u00A0\u202FĐịnh\t")]
    [InlineData("bình-định")]
    [InlineData("Bình _ Định.")]
    [InlineData("Bình – Định")]
    [InlineData("Bình\nĐịnh")]
    public void A_name_has_one_key_however_it_is_typed(string text)
    {
        // The second word begins at the fifth letter, bit 4.
        Assert.Equal(new NameReading(new("bi`nhd-i.nh", "binhdinh", 1 << 4), NameFault.None, null), NameReading.Read(text));
    }

    [Fact]
    public void A_joined_name_has_the_letters_and_no_words()
    {
        NameKey joined = NameReading.Read("BìnhĐịnh").Key;
        Assert.Equal(new("bi`nhd-i.nh", "binhdinh", 0), joined);
        Assert.True(joined.HasMarks);
        Assert.True(joined.IsCutOnlyAt(1 << 4));
        Assert.False(NameReading.Read("Bìn hĐịnh").Key.IsCutOnlyAt(1 << 4));
        Assert.Equal(new("binhdinh", "binhdinh", 0), joined.WithoutMarks());
        Assert.False(joined.WithoutMarks().HasMarks);
    }

    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("Thanh Hóa", "Thanh Hoá")]
    [InlineData("Thúy Khỏe", "Thuý Khoẻ")]
    [InlineData("KhánhHòa", "KhánhHoà")]
    [InlineData("Hưng", "Hƣng")]
    [InlineData("Ế", "E\u0301\u0302")]
    [InlineData("Ệ", "Ẹ\u0302")]
    [InlineData("Ứ", "Ú\u031B")]
    public void Spellings_of_the_same_letters_are_one(string one, string other) => Assert.Equal(NameReading.Read(one), NameReading.Read(other));

    [Theory]
    [InlineData("Hòa", "Hóa")]
    [InlineData("Hò a", "Hoà")]
    [InlineData("PhúYên", "PhuÝên")]
    [InlineData("Hòă", "Hoằ")]
    [InlineData("Định", "Dịnh")]
    [InlineData("Mưa", "Mua")]
    public void Spellings_of_other_letters_are_not(string one, string other) => Assert.NotEqual(NameReading.Read(one), NameReading.Read(other));

    [Theory]
    [InlineData("", nameof(NameFault.Empty), null)]
    [InlineData(" \t - . _ ", nameof(NameFault.Empty), null)]
    [InlineData("Hải Phòng 2", nameof(NameFault.Sign), null)]
    [InlineData("Hà Nội, Hà Nam", nameof(NameFault.Sign), null)]
    [InlineData("(Huế)", nameof(NameFault.Sign), null)]
    [InlineData("Hà Nam\u00B0", nameof(NameFault.Sign), null)]
    [InlineData("a\u0300\u0301", nameof(NameFault.Sign), null)]
    [InlineData("\u0300a", nameof(NameFault.Sign), null)]
    [InlineData("Hà Nаm", nameof(NameFault.ForeignCharacter), 0x0430)]
    [InlineData("Ηà Nam", nameof(NameFault.ForeignCharacter), 0x0397)]
    [InlineData("Ｈà Nam", nameof(NameFault.ForeignCharacter), 0xFF28)]
    [InlineData("Hải Phòng ２", nameof(NameFault.ForeignCharacter), 0xFF12)]
    [InlineData("Hà\u200BNam", nameof(NameFault.ForeignCharacter), 0x200B)]
    [InlineData("Hà\u00ADNam", nameof(NameFault.ForeignCharacter), 0x00AD)]
    [InlineData("\uFEFFHà Nam", nameof(NameFault.ForeignCharacter), 0xFEFF)]
    [InlineData("Hà Nam\u0000", nameof(NameFault.ForeignCharacter), 0)]
    [InlineData("Hà N\uFFFDm", nameof(NameFault.ForeignCharacter), 0xFFFD)]
    [InlineData("Hà Nam\u0308", nameof(NameFault.ForeignCharacter), 0x0308)]
    [InlineData("Ɖà Nẵng", nameof(NameFault.ForeignCharacter), 0x0189)]
    [InlineData("\U0001D407à Nam", nameof(NameFault.ForeignCharacter), 0x1D407)]
    [InlineData("Hà, Nаm \u200B", nameof(NameFault.ForeignCharacter), 0x0430)]
    public void A_text_that_cannot_be_a_name_says_why(string text, string fault, int? codePoint)
    {
        NameReading reading = NameReading.Read(text);
        Assert.Equal((fault, codePoint), (reading.Fault.ToString(), reading.CodePoint));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_named_by_its_code() =>
        Assert.Equal((NameFault.ForeignCharacter, 0xD83D), (NameReading.Read("Hà \uD83D").Fault, NameReading.Read("Hà \uD83D").CodePoint));

    [Theory]
    [InlineData(100, 64, nameof(NameFault.None))]
    [InlineData(101, 64, nameof(NameFault.TooLong))]
    [InlineData(100, 65, nameof(NameFault.TooLong))]
    public void A_text_of_more_than_100_characters_or_64_letters_is_not_read(int length, int letters, string fault) =>
        Assert.Equal(fault, NameReading.Read(new string('a', letters).PadRight(length)).Fault.ToString());

    [Fact]
    public void Decomposing_changes_no_key() => Law.Holds(
        Gen.Elements("Bình Định", "Hoà Bình", "Đắk Nông", "Bà Rịa - Vũng Tàu", "Thừa Thiên Huế", "Nghệ An", "Điện Biên", "Quảng Ngãi", "Hưng Yên", "Phú Thọ"),
        Gen.Elements("", "tỉnh ", "TP. "),
        (name, word) => NameReading.Read(word + name) == NameReading.Read(UnicodeDecompositions.Decompose(word + name)));

    [Fact]
    public void Every_character_is_a_letter_a_mark_a_separator_a_sign_or_foreign()
    {
        int letters = 0;
        for (int code = 0; code <= char.MaxValue; code++)
        {
            NameReading reading = NameReading.Read(((char)code).ToString());
            bool isLetter = reading.Key.Plain.Length == 1 && reading.Fault == NameFault.None;
            Assert.True(
                isLetter != reading.Fault is NameFault.Empty or NameFault.Sign or NameFault.ForeignCharacter,
                code.ToString("X4", CultureInfo.InvariantCulture));
            letters += isLetter ? 1 : 0;
        }

        // Of either case 26 letters of ASCII, 66 marked vowels, đ and the two that are used for đ and ư.
        Assert.Equal(2 * (26 + 66 + 1 + 2), letters);
    }
}
