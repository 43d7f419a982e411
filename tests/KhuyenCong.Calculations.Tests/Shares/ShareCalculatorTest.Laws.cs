using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Shares;

/// <content>Parts and remainder are the whole: their amounts exactly, their quotients except for the 28th digit of each.</content>
public partial class ShareCalculatorTest
{
    private static readonly BilingualText Name = new("khoản", "item");

    private static readonly Gen<(Quantity Whole, Quantity[] Parts)> Tables =
        from count in Gen.Choose(0, 8)
        from parts in Gen.Choose(0, 1_000_000_000).Many(count)
        from units in Gen.Elements(MeasureUnit.Dong, MeasureUnit.ThousandDong, MeasureUnit.MillionDong, MeasureUnit.BillionDong).Many(count + 1)
        from excess in Gen.Choose(1, 1_000_000_000)
        let amounts = parts.Select((part, i) => new Quantity(part / 1_000m, units[i])).ToArray()
        let whole = new Quantity(amounts.Sum(part => part.In(MeasureUnit.Dong).Value) + excess, MeasureUnit.Dong).In(units[count])
        select (whole, amounts);

    [Fact]
    public void The_amounts_of_the_shares_and_of_the_remainder_add_up_to_the_whole_exactly() => Prop.ForAll(Tables.ToArbitrary(), sample =>
    {
        ShareTable table = Calculate(sample.Whole, sample.Parts);
        decimal sum = table.Shares.Append(table.Remainder).Sum(share => share.Part!.Amount.In(MeasureUnit.Dong).Value);
        return table.Shares.Length == sample.Parts.Length && sum == sample.Whole.In(MeasureUnit.Dong).Value;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_that_exceed_the_whole_add_up_to_it_too() => Prop.ForAll(
        (from whole in Generators.Divisor
         from parts in Generators.Whole.Many(5)
         select (whole, parts)).ToArbitrary(),
        sample =>
        {
            ShareTable table = Calculate(new(sample.whole, MeasureUnit.Dong), [.. sample.parts.Select(part => new Quantity(part, MeasureUnit.Dong))]);
            return table.Shares.Append(table.Remainder).Sum(share => share.Part!.Amount.Value) == sample.whole;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_quotients_of_the_shares_and_of_the_remainder_add_up_to_one() => Prop.ForAll(Tables.ToArbitrary(), sample =>
    {
        ShareTable table = Calculate(sample.Whole, sample.Parts);
        decimal sum = table.Shares.Append(table.Remainder).Sum(share => share.Ratio.GetValueOrDefault());
        return Math.Abs(sum - 1) <= (sample.Parts.Length + 1) * 0.0000000000000000000000000001m;
    }).QuickCheckThrowOnFailure();

    private static ShareTable Calculate(Quantity whole, Quantity[] parts) =>
        ShareCalculator.Calculate(new ShareItem(Name, whole), parts.Select(part => new ShareItem(Name, part)), Name);
}
