using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    [Fact]
    public void Adds_a_sequence()
    {
        // 755,71 tỷ + 982,011 tỷ = 1.737,721 tỷ.
        Assert.Equal(Vnd.FromBillions(1737.721m), Vnd.Sum([Vnd.FromBillions(755.71m), Vnd.FromBillions(982.011m)]));
        Assert.Equal(Vnd.FromDong(-5), Vnd.Sum(new List<Vnd> { Vnd.FromDong(-7), Vnd.FromDong(2) }));
        Assert.Equal(Vnd.Zero, Vnd.Sum([]));
        Assert.Throws<ArgumentNullException>("amounts", () => Vnd.Sum(null!));
    }

    [Fact]
    public void Only_the_sum_must_fit_an_amount()
    {
        // 2^63 - 1 + 1 is one too many, and taken away again it is not; -2^63 - 1 likewise.
        Vnd one = Vnd.FromDong(1);
        Assert.Equal(Vnd.MaxValue, Vnd.Sum([Vnd.MaxValue, one, -one]));
        Assert.Equal(Vnd.FromDong(-1), Vnd.Sum([Vnd.MinValue, Vnd.MinValue, Vnd.MaxValue, Vnd.MaxValue, one]));
        Assert.Equal(Vnd.MinValue, Vnd.Sum([Vnd.MinValue, -one, one]));
        Assert.Throws<OverflowException>(() => Vnd.Sum([Vnd.MaxValue, one]));
        Assert.Throws<OverflowException>(() => Vnd.Sum([Vnd.MinValue, -one]));
    }

    [Fact]
    public void The_sum_is_exact_in_every_order_or_an_overflow() =>
        Law.Holds(Generators.Amounts.ArrayOf(), Gen.Choose(0, 1_000), (amounts, turn) =>
        {
            Vnd[] turned = [.. amounts.Skip(turn % (amounts.Length + 1)), .. amounts.Take(turn % (amounts.Length + 1))];
            BigInteger exact = Sum(amounts);
            return exact > long.MaxValue || exact < long.MinValue
                ? Overflows(amounts) && Overflows(turned)
                : Vnd.Sum(amounts).Dong == exact && Vnd.Sum(turned).Dong == exact;
        });

    [Fact]
    public void Has_a_smaller_and_a_greater_of_two()
    {
        Assert.Equal((Less, More), (Vnd.Min(More, Less), Vnd.Max(Less, More)));
        Assert.Equal((Vnd.MinValue, Vnd.MaxValue), (Vnd.Min(Vnd.MinValue, Vnd.MaxValue), Vnd.Max(Vnd.MaxValue, Vnd.MinValue)));
        Law.Holds(Generators.Amounts, Generators.Amounts, (a, b) =>
            Vnd.Min(a, b) <= Vnd.Max(a, b) && Vnd.Min(a, b) == Vnd.Min(b, a) && Vnd.Max(a, b) == Vnd.Max(b, a) && (BigInteger)a.Dong + b.Dong == (BigInteger)Vnd.Min(a, b).Dong + Vnd.Max(a, b).Dong);
    }

    [Fact]
    public void Has_an_amount_without_sign()
    {
        Assert.Equal([Less, Less, Vnd.Zero, Vnd.MaxValue, Vnd.MaxValue], new[] { Less, -Less, Vnd.Zero, Vnd.MaxValue, -Vnd.MaxValue }.Select(Vnd.Abs));
        Assert.Throws<OverflowException>(() => Vnd.Abs(Vnd.MinValue));
        Law.Holds(HalfAmounts, amount => Vnd.Abs(amount) >= Vnd.Zero && Vnd.Abs(amount) == Vnd.Abs(-amount) && (Vnd.Abs(amount) == amount || Vnd.Abs(amount) == -amount));
    }

    private static bool Overflows(Vnd[] amounts) => Record.Exception(() => Vnd.Sum(amounts)) is OverflowException;
}
