using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Leverages;

public class LeverageAmountsTest
{
    private static readonly LeverageAmounts OfReport = new() { State = Vnd.FromBillions(1_737.73m), Capital = Vnd.FromBillions(9_500) };

    [Fact]
    public void Each_amount_goes_where_its_name_says_in_whatever_order()
    {
        // 9.500 / 1.737,73 = 5,4669...; the other way round it would be 0,1829...
        Leverage leverage = LeverageCalculator.Calculate(OfReport);
        Assert.Equal((Vnd.FromBillions(9_500), Vnd.FromBillions(1_737.73m)), (leverage.Capital, leverage.State));
        Assert.Equal(5.47m, leverage.RoundRatio(2));
    }

    [Fact]
    public void Its_text_names_both() => Assert.Equal("capital 9.500.000.000.000 đồng, state 1.737.730.000.000 đồng", OfReport.ToString());
}
