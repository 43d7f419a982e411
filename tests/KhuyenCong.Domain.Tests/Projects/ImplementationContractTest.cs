using System.Collections.Immutable;

namespace KhuyenCong.Domain.Tests;

public class ImplementationContractTest
{
    private static readonly PromotionProject Project = new(new()
    {
        Id = "1",
        Name = "Đề án",
        Items = [new() { Cost = Vnd.FromMillions(400), Support = Vnd.FromMillions(200), Funding = FundingSource.National }],
    });

    /// <summary>Advances 140 + 20, direct 30, cleared 100, refunded 10: out 160 + 30 − 10 = 180, outstanding 160 − 100 − 10 = 50.</summary>
    [Fact]
    public void A_clearing_moves_no_cash()
    {
        ImplementationContract contract = Contract(
            (PaymentKind.Advance, 140), (PaymentKind.Advance, 20), (PaymentKind.DirectPayment, 30), (PaymentKind.Clearing, 100), (PaymentKind.Refund, 10));
        Assert.Equal((Vnd.FromMillions(180), Vnd.FromMillions(50)), (contract.CashOut, contract.OutstandingAdvance));
    }

    [Fact]
    public void More_cleared_than_advanced_is_below_zero() =>
        Assert.Equal(Vnd.FromMillions(-5), Contract((PaymentKind.Advance, 10), (PaymentKind.Clearing, 15)).OutstandingAdvance);

    [Fact]
    public void The_money_is_that_of_the_projects_where_it_is_of_one()
    {
        Assert.Equal(FundingSource.National, Contract().Funding);
        PromotionProject local = new(
            new() { Id = "2", Name = "Đề án", Items = [new() { Cost = Vnd.Zero, Funding = FundingSource.Local }] });
        Assert.Equal(FundingSource.Unstated, new ImplementationContract(new() { Id = "1/HĐ", Projects = [Project, local] }).Funding);
        Assert.Equal(FundingSource.Local, new ImplementationContract(
            new() { Id = "1/HĐ", Projects = [Project, local], Funding = FundingSource.Local }).Funding);
    }

    [Fact]
    public void A_definition_has_all_its_faults_by_member()
    {
        ContractDefinition definition = new()
        {
            Funding = FundingSource.Other,
            Projects = [Project, Project],
            Payments =
            [
                new() { Kind = (PaymentKind)9, Date = new(2016, 1, 1), Amount = Vnd.Zero, Project = "2", WorkPercent = 100.5m },
            ],
        };
        Assert.False(ImplementationContract.TryCreate(definition, out _, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal(
            [
                "Id missing_member", "Funding bad_value", "Projects[1] duplicate_id", "Payments[0].Kind unknown_word", "Payments[0].Amount bad_value",
                "Payments[0].Project unknown_id", "Payments[0].WorkPercent bad_value",
            ],
            faults.Select(fault => $"{fault.Member} {fault.Code}"));
    }

    private static ImplementationContract Contract(params (PaymentKind Kind, long Millions)[] payments) => new(new ContractDefinition
    {
        Id = "1/HĐ",
        Projects = [Project],
        Payments = [.. payments.Select(
            payment => new ContractPayment { Kind = payment.Kind, Date = new(2016, 6, 1), Amount = Vnd.FromMillions(payment.Millions) })],
    });
}
