using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests;

/// <content>Never a wrong province: what is not a name, or only nearly one, finds nothing.</content>
public partial class ProvinceNamesTest
{
    private static readonly string Letters = string.Concat("abcdefghijklmnopqrstuvwxyzđ", string.Concat(UnicodeDecompositions.OfLowerCase.Keys));

    public static TheoryData<string> Days => ["2020-12-31", "2025-01-01", "2025-07-01", "2026-09-20"];

    [Theory]
    [MemberData(nameof(Days))]
    public void No_two_provinces_share_a_key(string day)
    {
        AdministrativeMap map = On(day);
        foreach (Func<NameKey, string> reading in new Func<NameKey, string>[] { key => key.Marked, key => key.Plain })
        {
            Dictionary<string, ProvinceUnit> owners = new(StringComparer.Ordinal);
            foreach (ProvinceUnit unit in map.Units)
            {
                string name = unit.Name.Replace("Thành phố ", string.Empty, StringComparison.Ordinal);
                foreach (string text in NameStyles.WithKind(ProvinceKind.City, name).Concat(NameStyles.WithKind(ProvinceKind.Province, name)).Append(name).Concat(unit.Spellings))
                {
                    string key = reading(NameReading.Read(text).Key);
                    Assert.True(owners.TryAdd(key, unit) || owners[key] == unit, $"{text} is {unit} and {owners[key]}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_letter_put_in_left_out_or_replaced_finds_the_province_or_none(string day)
    {
        AdministrativeMap map = On(day);
        foreach (ProvinceUnit unit in map.Units)
        {
            foreach (string text in Changes(unit.Name).Concat(unit.Spellings.SelectMany(Changes)))
            {
                ProvinceUnit? found = map.Find(NameReading.Read(text));
                Assert.True(found is null || found == unit, $"{text} is not {found}");
            }
        }
    }

    // A name with one mark wrong or missing is a misspelling, unless no mark is left or it is another known spelling.
    [Theory]
    [MemberData(nameof(Days))]
    public void A_wrong_mark_finds_nothing(string day)
    {
        AdministrativeMap map = On(day);
        int changes = 0;
        foreach (ProvinceUnit unit in map.Units)
        {
            foreach (string text in MarkChanges(unit.Name).Where(text => !unit.Spellings.Contains(text) && !IsPlain(text)))
            {
                Assert.False(map.TryFind(text, out ProvinceUnit? found, out ProvinceNameFailure? failure), $"{text} is not {found}");
                Assert.Equal("misspelt", failure.Code);
                Assert.Equal([unit], failure.Nearest);
                changes++;
            }
        }

        // Every vowel of every name has at least five other tones.
        Assert.True(changes > map.Units.Length * 10);
    }

    [Theory]
    [InlineData("Hà Tây")]
    [InlineData("Ha Tay")]
    [InlineData("Hà Bắc")]
    [InlineData("Vĩnh Phú")]
    [InlineData("Hà Nam Ninh")]
    [InlineData("Quảng Nam - Đà Nẵng")]
    [InlineData("Gia Lai - Kon Tum")]
    [InlineData("Huyện Hà Nam")]
    [InlineData("huyen ha nam")]
    [InlineData("Quận Hải Phòng")]
    [InlineData("Thị xã Bình Định")]
    [InlineData("TX. Bình Định")]
    [InlineData("Ha Nam District")]
    [InlineData("Vùng Tây Ninh")]
    [InlineData("Tây Nguyên")]
    [InlineData("Đông Nam Bộ")]
    [InlineData("Đồng bằng sông Hồng")]
    [InlineData("Miền Trung")]
    [InlineData("Vinh")]
    [InlineData("Quy Nhơn")]
    [InlineData("Thạnh Hóa")]
    [InlineData("Quảng")]
    [InlineData("Vĩnh")]
    [InlineData("Bình")]
    [InlineData("Bình Định, Gia Lai")]
    [InlineData("Hà Nội và Hà Nam")]
    [InlineData("Hà Nội Hà Nam")]
    [InlineData("Hà Nội - Hà Nam")]
    [InlineData("Bac Ninh/Bac Giang")]
    [InlineData("Hà Nội\nHà Nam")]
    [InlineData("Hà Nội & Huế")]
    [InlineData("Ninh Bình Thuận")]
    [InlineData("Quảng Nam Định")]
    [InlineData("Thái Bình Dương")]
    [InlineData("Hải Phòng 2")]
    [InlineData("1. Hà Nội")]
    [InlineData("Hà Nội (cũ)")]
    [InlineData("31")]
    [InlineData("VN-31")]
    [InlineData("Laos")]
    [InlineData("Lào")]
    [InlineData("Hainan")]
    [InlineData("Yunnan")]
    [InlineData("Việt Nam")]
    [InlineData("Sài Gòn")]
    [InlineData("HCM")]
    [InlineData("TT")]
    [InlineData("TP")]
    [InlineData("T.P.")]
    [InlineData("tỉnh")]
    [InlineData("Thành phố")]
    [InlineData("City")]
    [InlineData("Province of")]
    [InlineData("tỉnh Hà Nam Province")]
    [InlineData("tỉnh tỉnh Hà Nam")]
    [InlineData("UBND tỉnh Hà Nam")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData(null)]
    [InlineData("Bình Đinh")]
    [InlineData("Hà Tỉnh")]
    [InlineData("Hà Tinh")]
    [InlineData("tỉnh Ha Nam")]
    [InlineData("Tinh Hà Nam")]
    [InlineData("đong nai")]
    [InlineData("Đak Lak")]
    [InlineData("Long Ân")]
    [InlineData("Hàn Am")]
    [InlineData("Cam Au")]
    [InlineData("Lon Gan")]
    [InlineData("Tha Nam")]
    [InlineData("Hà Nаm")]
    [InlineData("Ηà Nam")]
    [InlineData("Ｈà Nam")]
    [InlineData("ＨＡ ＮＡＭ")]
    [InlineData("Hà\u200BNam")]
    [InlineData("Hà Nam\u200B")]
    [InlineData("Hà\u00ADNam")]
    [InlineData("Hà Nam\u0000")]
    [InlineData("Ɖà Nẵng")]
    public void Has_no_answer_on_any_day(string? text) => Assert.All(
        Catalogue.National.Atlas.Maps,
        map =>
        {
            Assert.False(map.TryFind(text, out ProvinceUnit? unit, out ProvinceNameFailure? failure));
            Assert.Null(unit);
            Assert.NotNull(failure);
        });

    [Fact]
    public void Any_text_has_a_province_or_a_failure_of_bounded_length() => Law.Holds(
        Gen.Elements("Hà", "Nội", "Nam", "Bình", "Định", "tỉnh", "TP.", " ", "-", ",", "và", "а", "\u0300", "\u200B", "\uD83D", "\uDE00", "2", "a", new string('x', 200))
            .ArrayOf().Select(string.Concat),
        text =>
        {
            bool isFound = AdministrativeMap.Latest.TryFind(text, out ProvinceUnit? unit, out ProvinceNameFailure? failure);
            return isFound == unit is not null && isFound == failure is null
                && (failure is null || (Encoding.UTF8.GetByteCount(failure.Text) <= 200 && Encoding.UTF8.GetByteCount(failure.Describe()) <= 1_000 && failure.ToString().All(c => !char.IsControl(c))));
        });

    private static AdministrativeMap On(string day) => AdministrativeMap.On(LocalDatePattern.Iso.Parse(day).Value);

    private static IEnumerable<string> Changes(string name)
    {
        for (int at = 0; at <= name.Length; at++)
        {
            foreach (char letter in Letters.Append(' ').Append('-'))
            {
                yield return name.Insert(at, letter.ToString());
                if (at < name.Length)
                {
                    yield return string.Concat(name.AsSpan(0, at), letter.ToString(), name.AsSpan(at + 1));
                }
            }

            if (at < name.Length)
            {
                yield return name.Remove(at, 1);
            }

            if (at + 1 < name.Length)
            {
                yield return string.Concat(name.AsSpan(0, at), name[at + 1].ToString(), name[at].ToString(), name.AsSpan(at + 2));
            }
        }
    }

    private static IEnumerable<string> MarkChanges(string name)
    {
        for (int at = 0; at < name.Length; at++)
        {
            char old = char.ToLowerInvariant(name[at]);
            foreach (char letter in Letters.Where(letter => letter != old && WithoutMarks(letter) == WithoutMarks(old)))
            {
                yield return string.Concat(name.AsSpan(0, at), letter.ToString(), name.AsSpan(at + 1));
            }
        }
    }

    private static char WithoutMarks(char letter) => UnicodeDecompositions.WithoutMarks(letter.ToString())[0];

    private static bool IsPlain(string text) => string.Equals(text, UnicodeDecompositions.WithoutMarks(text), StringComparison.Ordinal);
}
