using System.Runtime.CompilerServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Results;

/// <summary>What a scalar result costs in memory: itself.</summary>
public partial class CalculationResultTest
{
    [Fact]
    public void A_scalar_result_allocates_one_object()
    {
        IndicatorValue trained = NationalIndicators.TrainedWorkers.Of(18_400);
        Observation observed = NationalReport.Find(NationalIndicators.TrainedWorkers);
        Observation staff = NationalReport.Find(NationalIndicators.CentreStaff), centres = NationalReport.Find(NationalIndicators.ProvincialCentres);
        Observation earlier = Workers(2019, 100), later = Workers(2020, 110);
        ShareItem part = Item(1), whole = Item(4);
        LeverageAmounts amounts = new() { Capital = Vnd.FromBillions(9_500), State = Vnd.FromBillions(1_737.73m) };
        Quantity from = new(100, MeasureUnit.One), to = new(110, MeasureUnit.One);
        (string What, Func<CalculationResult> Calculate)[] scalars =
        [
            ("attainment of a value", () => AttainmentCalculator.Calculate(trained, Target)),
            ("attainment of a figure", () => AttainmentCalculator.Calculate(observed, Target)),
            ("share", () => ShareCalculator.Calculate(part, whole)),
            ("leverage", () => LeverageCalculator.Calculate(amounts)),
            ("average", () => AverageCalculator.Calculate(staff, centres)),
            ("growth of quantities", () => GrowthCalculator.YearOnYear(from, to)),
            ("growth of figures", () => GrowthCalculator.YearOnYear(earlier, later)),
            ("comparison", () => ProgramComparisonCalculator.Calculate(earlier, later)),
        ];
        Assert.All(scalars, scalar =>
        {
            Type type = scalar.Calculate().GetType();
            Assert.Equal(
                (scalar.What, AllocatedBy(() => RuntimeHelpers.GetUninitializedObject(type))), (scalar.What, AllocatedBy(scalar.Calculate)));
        });
    }

    /// <summary>The bytes of one call, after what a first call sets up.</summary>
    private static long AllocatedBy(Func<object> make)
    {
        for (int i = 0; i < 100; i++)
        {
            GC.KeepAlive(make());
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(make());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
