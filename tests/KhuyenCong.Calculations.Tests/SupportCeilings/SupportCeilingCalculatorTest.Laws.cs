using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <content>What holds of every ceiling, over random contents, days, costs, multipliers and budgets.</content>
public partial class SupportCeilingCalculatorTest
{
    /// <summary>Costs whose sums stay within an amount of money: whole millions, where ties are frequent, and any đồng.</summary>
    private static readonly Gen<Vnd> Costs = Gen.OneOf(
        Gen.Choose(0, 6_000).Select(millions => Vnd.FromMillions(millions)),
        Generators.Natural.Select(dong => Vnd.FromDong(dong / 1_000_000)));

    private static readonly Gen<SupportUnit> Things =
        from cost in Costs
        from count in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 100))
        select new SupportUnit(cost, count);

    private static readonly Gen<SupportRequest> Requests =
        from level in Gen.Elements(SupportTable.National.Norms.SelectMany(norm => norm.Levels.Select(level => (norm, level))).ToArray())
        from day in Gen.Choose(0, Period.DaysBetween(level.norm.InForceFrom!.Value, level.norm.VerifiedThrough!.Value))
        from tier in Gen.Elements(level.level.Caps.IsEmpty ? [SupportTier.None] : level.level.Caps.Select(cap => cap.Tier).ToArray())
        from units in Things.NonEmptyListOf()
        from effect in Gen.Elements(SupportEffect.CapOnly, SupportEffect.RateAndCap)
        from chosen in Gen.SubListOf(level.norm.Multipliers.Where(multiplier => multiplier.AppliesTo(level.level)))
        from combination in Gen.Elements(SupportCombination.Largest, SupportCombination.Product)
        from budget in Gen.OneOf(Gen.Constant<Vnd?>(null), Costs.Select(cost => (Vnd?)cost))
        select new SupportRequest
        {
            Content = level.level.Content,
            Funding = FundingSource.National,
            Date = level.norm.InForceFrom!.Value.PlusDays(day),
            Units = [.. units],
            Tier = tier,
            Multipliers = [.. chosen.Select(multiplier => new SupportMultiplierChoice(multiplier.Id, multiplier.Effect == SupportEffect.NotStated ? effect : SupportEffect.NotStated))],
            Combination = combination,
            RemainingBudget = budget,
        };

    [Fact]
    public void A_ceiling_exceeds_neither_cost_nor_cap_nor_rate_nor_the_money_left() => Holds(request =>
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(request);
        SupportLevel level = ceiling.Answer!.Level!;
        return ceiling.IsDefined
            && !(ceiling.Amount > request.RemainingBudget)
            && ceiling.Amount <= ceiling.Total
            && ceiling.Units.All(unit =>
                unit.Amount >= Vnd.Zero
                && unit.Amount <= unit.Unit.Cost
                && (level.FindCap(request.Tier) is not { } cap || (BigInteger)unit.Amount.Dong * Power(4) <= cap.Amount.Dong * Raise(ceiling, request, onRate: false))
                && (level.RatePercent is not { } rate || (BigInteger)unit.Amount.Dong * Power(4) * Power(4) * 100 <= unit.Unit.Cost.Dong * Scaled(rate) * Raise(ceiling, request, onRate: true)));
    });

    [Fact]
    public void A_ceiling_is_the_least_of_its_limits_and_one_dong_more_breaks_what_binds() => Holds(request =>
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(request);
        Vnd[] ofAll = request.RemainingBudget is { } budget ? [ceiling.Total!.Value, budget] : [ceiling.Total!.Value];
        return ceiling.Amount == ofAll.Min()
            && ceiling.Binding != SupportLimits.None
            && ceiling.Binding.HasFlag(SupportLimits.Budget) == (ceiling.Amount == request.RemainingBudget)
            && ceiling.Units.All(unit =>
            {
                (SupportLimits Limit, Vnd? Amount)[] limits = [(SupportLimits.Rate, unit.ByRate), (SupportLimits.Cap, unit.ByCap), (SupportLimits.Cost, unit.Unit.Cost)];
                return unit.Amount == limits.Min(limit => limit.Amount)
                    && limits.All(limit => unit.Binding.HasFlag(limit.Limit) == (limit.Amount == unit.Amount));
            });
    });

    [Fact]
    public void A_ceiling_never_falls_when_a_cost_rises() => Prop.ForAll(
        (from request in Requests
         from index in Gen.Choose(0, request.Units.Length - 1)
         from more in Costs
         select (request, index, more)).ToArbitrary(),
        sample =>
        {
            SupportUnit unit = sample.request.Units[sample.index];
            SupportRequest dearer = With(sample.request, sample.request.Units.SetItem(sample.index, new(unit.Cost + sample.more, unit.Count)), sample.request.RemainingBudget);
            return SupportCeilingCalculator.Calculate(sample.request).Amount <= SupportCeilingCalculator.Calculate(dearer).Amount;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ceilings_add_over_things() => Holds(request => SupportCeilingCalculator.Calculate(With(request, request.Units, null)).Amount!.Value.Dong
        == request.Units.Sum(unit => unit.Count * SupportCeilingCalculator.Calculate(With(request, [new(unit.Cost)], null)).Amount!.Value.Dong));

    [Fact]
    public void Many_alike_are_as_many_of_one() => Holds(request =>
    {
        ImmutableArray<SupportUnit> spread = [.. request.Units.SelectMany(unit => Enumerable.Repeat(new SupportUnit(unit.Cost), unit.Count))];
        SupportCeiling counted = SupportCeilingCalculator.Calculate(request), listed = SupportCeilingCalculator.Calculate(With(request, spread, request.RemainingBudget));
        return (counted.Amount, counted.Binding) == (listed.Amount, listed.Binding);
    });

    [Fact]
    public void A_multiplier_never_lowers_a_ceiling_and_the_product_is_never_below_the_largest() => Holds(request =>
    {
        Vnd? bare = SupportCeilingCalculator.Calculate(With(request, request.Units, request.RemainingBudget, [])).Amount;
        Vnd? largest = SupportCeilingCalculator.Calculate(With(request, request.Units, request.RemainingBudget, request.Multipliers, SupportCombination.Largest)).Amount;
        Vnd? product = SupportCeilingCalculator.Calculate(With(request, request.Units, request.RemainingBudget, request.Multipliers, SupportCombination.Product)).Amount;
        return bare <= largest && largest <= product;
    });

    /// <summary>The factor on the rate or on the cap times ten to the fourth, computed apart from the library.</summary>
    private static BigInteger Raise(SupportCeiling ceiling, SupportRequest request, bool onRate)
    {
        decimal[] factors = [.. ceiling.Multipliers.Where(applied => !onRate || applied.Effect == SupportEffect.RateAndCap).Select(applied => applied.Multiplier.Multiplier)];
        return Scaled(request.Combination == SupportCombination.Product ? factors.Aggregate(1m, (product, factor) => product * factor) : factors.Append(1).Max());
    }

    private static BigInteger Scaled(decimal value) => (BigInteger)(value * 10_000);

    private static BigInteger Power(int exponent) => BigInteger.Pow(10, exponent);

    private static SupportRequest With(
        SupportRequest request, ImmutableArray<SupportUnit> units, Vnd? budget, ImmutableArray<SupportMultiplierChoice>? multipliers = null, SupportCombination? combination = null) => new()
        {
            Content = request.Content,
            Funding = request.Funding,
            Date = request.Date,
            Units = units,
            Tier = request.Tier,
            Multipliers = multipliers ?? request.Multipliers,
            Combination = combination ?? request.Combination,
            RemainingBudget = budget,
        };

    private static void Holds(Func<SupportRequest, bool> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Requests.ToArbitrary(), law));
}
