using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Finds the amounts of a part of a project; null if an amount is not stated, or is stated only for the whole project.</summary>
internal sealed class PortfolioAmounts(PortfolioPart part, FundingSource funding, PortfolioBook book)
{
    private PromotionProject Project => part.Project;

    internal ImmutableArray<Vnd>? Of(PortfolioMeasure measure) => measure switch
    {
        PortfolioMeasure.Cost => Project.TotalCost is not { } total ? Each(static item => item.Cost) : OfWhole(total),
        PortfolioMeasure.InitialSupport => Each(static item => item.Support),
        PortfolioMeasure.Support => Support(),
        PortfolioMeasure.Allocated => Each(item => item.Allocated ?? NothingOf(item)),
        PortfolioMeasure.CarriedOver => Each(item => item.CarriedOver ?? NothingOf(item)),
        PortfolioMeasure.Settled => Each(Settled),
        PortfolioMeasure.Counterpart => OfWhole(Project.Counterpart),
        _ => Payments(measure),
    };

    /// <summary>Returns the amount that a payment adds to a measure; null if it does not count.</summary>
    internal static Vnd? Of(PortfolioMeasure measure, ContractPayment payment) => (measure, payment.Kind) switch
    {
        (_, PaymentKind.Advance) => payment.Amount,
        (PortfolioMeasure.Disbursed, PaymentKind.DirectPayment) => payment.Amount,
        (PortfolioMeasure.Disbursed or PortfolioMeasure.OutstandingAdvance, PaymentKind.Refund) => -payment.Amount,
        (PortfolioMeasure.OutstandingAdvance, PaymentKind.Clearing) => -payment.Amount,
        _ => null,
    };

    private ImmutableArray<Vnd>? Each(Func<ProjectItem, Vnd?> amountOf)
    {
        ImmutableArray<Vnd?> amounts = [.. part.Costs.Select(amountOf)];
        return amounts.Contains(null) ? null : [.. amounts.Select(amount => amount.GetValueOrDefault())];
    }

    /// <summary>Returns an amount that is stated only for the whole project. Zero for the project is also zero for each item.</summary>
    private ImmutableArray<Vnd>? OfWhole(Vnd? amount) =>
        amount is { } whole && (part.IsWhole || whole == Vnd.Zero) ? [whole] : null;

    private ImmutableArray<Vnd>? Support()
    {
        LocalDate day = book.AsOf ?? LocalDate.MaxIsoValue;
        return !Project.Adjustments.Any(one => one.Support is not null && one.Date <= day)
            ? Each(static item => item.Support)
            : OfWhole(Project.SupportOn(day));
    }

    /// <summary>Returns zero for an item without support; otherwise null, because the amount is not stated.</summary>
    private Vnd? NothingOf(ProjectItem item) =>
        item.Support == Vnd.Zero && Project.Adjustments.All(one => one.Support is null) ? Vnd.Zero : null;

    /// <summary>
    /// Returns the settled support: zero until the settlement; null if the amount is not stated, or if a cut-off day is given and the day
    /// of settlement is not stated.
    /// </summary>
    private Vnd? Settled(ProjectItem item)
    {
        LocalDate? settledOn = book.SettledOn(Project, item);
        bool isSettled = settledOn is { } on ? book.IsSeen(on) : Project.FindStep(ProjectStage.Settled) is not null;
        return (item.SettledSupport, settledOn) switch
        {
            (null, _) => isSettled ? NothingOf(item) : Vnd.Zero,
            ({ } amount, not null) => isSettled ? amount : Vnd.Zero,
            ({ } amount, null) => book.AsOf is null ? amount : null,
        };
    }

    private ImmutableArray<Vnd>? Payments(PortfolioMeasure measure)
    {
        if (!book.KnowsPaymentsOf(Project))
        {
            return null;
        }

        ImmutableArray<Vnd>.Builder amounts = ImmutableArray.CreateBuilder<Vnd>();
        foreach ((ImplementationContract contract, ContractPayment payment) in book.PaymentsOf(Project))
        {
            if (Of(measure, payment) is not { } amount)
            {
                continue;
            }

            switch (PortfolioBook.AreMeant(contract, Project, part.Has, funding).Distinct().ToArray())
            {
                case [true]:
                    amounts.Add(amount);
                    break;
                case [false]:
                    break;
                default:
                    return null;
            }
        }

        return amounts.ToImmutable();
    }
}
