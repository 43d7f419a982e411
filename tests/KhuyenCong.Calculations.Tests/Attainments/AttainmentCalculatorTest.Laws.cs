using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Attainments;

public partial class AttainmentCalculatorTest
{
    /// <summary>The first word of a sentence about more than the target: 300 models of 200.</summary>
    private static string Exceeded => Measure(NationalIndicators.DemonstrationModels, 300).Describe().Split(' ')[0] + ' ';

    [Fact]
    public void The_attainment_of_the_program_is_the_mean_of_its_stages_weighted_by_their_targets()
    {
        Indicator[] indicators = [.. Program.Targets.Select(target => target.Indicator).Distinct()];
        Assert.Equal(6, indicators.Length);
        Prop.ForAll(
            (from indicator in Gen.Elements(indicators)
             from first in Gen.Choose(0, 1_000_000_000)
             from second in Gen.Choose(0, 1_000_000_000)
             select (indicator, first, second)).ToArbitrary(),
            sample =>
            {
                Attainment[] stages =
                [
                    AttainmentCalculator.Calculate(sample.indicator.Of(sample.first), Program.TargetFor(sample.indicator, Program.Stages[0])),
                    AttainmentCalculator.Calculate(sample.indicator.Of(sample.second), Program.TargetFor(sample.indicator, Program.Stages[1])),
                ];
                Attainment whole = AttainmentCalculator.Calculate(sample.indicator.Of(sample.first + (decimal)sample.second), Program.TargetFor(sample.indicator));

                // (w1·n1/d1 + w2·n2/d2) / (w1 + w2) = n/d, cross-multiplied.
                BigInteger[] weights = [.. stages.Select(stage => (BigInteger)stage.Expected.Value)];
                (BigInteger Numerator, BigInteger Denominator)[] ratios = [.. stages.Append(whole).Select(result => ((BigInteger)result.ExactRatio.Numerator, (BigInteger)result.ExactRatio.Denominator))];
                BigInteger weighted = (weights[0] * ratios[0].Numerator * ratios[1].Denominator) + (weights[1] * ratios[1].Numerator * ratios[0].Denominator);
                return weighted * ratios[2].Denominator
                    == ratios[2].Numerator * ratios[0].Denominator * ratios[1].Denominator * (weights[0] + weights[1]);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_sentence_says_exceeded_when_and_only_when_the_actual_is_above_the_target() => Prop.ForAll(
        (from target in Gen.Elements(Program.Targets.ToArray())
         from difference in Gen.Choose(-40, 1_000)
         select (target, difference)).ToArbitrary(),
        sample => AttainmentCalculator.Calculate(sample.target.Indicator.Of(sample.target.Quantity.Value + sample.difference), sample.target)
            .Describe().StartsWith(Exceeded, StringComparison.Ordinal) == sample.difference > 0).QuickCheckThrowOnFailure();
}
