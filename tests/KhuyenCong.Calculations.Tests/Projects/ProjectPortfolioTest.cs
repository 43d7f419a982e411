using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;
using static KhuyenCong.Calculations.Tests.PortfolioSamples;

namespace KhuyenCong.Calculations.Tests;

public partial class ProjectPortfolioTest
{
    private static readonly YearRange s_years = new(2016, 2017);

    private static ProjectPortfolio Whole { get; } = ProjectPortfolio.Of(Document, s_years);

    [Fact]
    public void Adds_up_money_in_full()
    {
        // A 400, B 300 + 100, C 160, D 120; A 200, B 100 + 50, C 80, D 60; A 140, B 70, D 30.
        Assert.Equal(4, Whole.Count.Observation!.Quantity.Value);
        Assert.Equal(1_080, Millions(Whole.Cost));
        Assert.Equal(490, Millions(Whole.Support));
        Assert.Equal(240, Millions(Whole.Advanced));

        // A 140 + 20 - 10, B 70 + 50, D 30.
        Assert.Equal(300, Millions(Whole.Disbursed));

        // A 140 - 100 - 10, B 70, D 30.
        Assert.Equal(130, Millions(Whole.OutstandingAdvance));
    }
}
