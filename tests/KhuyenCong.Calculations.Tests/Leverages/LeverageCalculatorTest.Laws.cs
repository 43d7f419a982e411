using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Leverages;

public partial class LeverageCalculatorTest
{
    [Fact]
    public void A_leverage_times_its_inverse_is_one() => Prop.ForAll(
        (from capital in Generators.Divisor
         from state in Generators.Divisor
         select (capital, state)).ToArbitrary(),
        sample =>
        {
            Leverage leverage = LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(sample.capital), State = Vnd.FromDong(sample.state) });
            ExactRatio ratio = leverage.ExactRatio, inverse = leverage.ExactRatio.Invert();
            return (BigInteger)ratio.Numerator * (BigInteger)inverse.Numerator == (BigInteger)ratio.Denominator * (BigInteger)inverse.Denominator
                && inverse == LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(sample.state), State = Vnd.FromDong(sample.capital) }).ExactRatio;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_capital_for_the_same_money_is_a_higher_leverage() => Prop.ForAll(
        (from less in Generators.Natural
         from more in Generators.Natural
         from state in Generators.Natural
         where less < more && state > 0
         select (less, more, state)).ToArbitrary(),
        sample => LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(sample.less), State = Vnd.FromDong(sample.state) }).ExactRatio
            < LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(sample.more), State = Vnd.FromDong(sample.state) }).ExactRatio).QuickCheckThrowOnFailure();
}
