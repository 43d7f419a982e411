using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>The contracts of all projects of a portfolio and its parts, and the cut-off day of the portfolio.</summary>
internal sealed class PortfolioBook
{
    private readonly ILookup<string, ImplementationContract> _contracts;
    private readonly ILookup<string, (ImplementationContract Contract, ContractPayment Payment)> _payments;
    private readonly bool _hasContracts;

    internal PortfolioBook(ProjectDocument document, LocalDate? asOf, CalculationOptions options)
    {
        AsOf = asOf;
        Options = options;
        _hasContracts = !document.Contracts.IsEmpty;
        _contracts = document.Contracts
            .SelectMany(contract => contract.Projects, (contract, project) => (contract, project.Id))
            .ToLookup(pair => pair.Id, pair => pair.contract, StringComparer.Ordinal);
        _payments = document.Contracts
            .SelectMany(contract => contract.Payments, (contract, payment) => (contract, payment))
            .Where(paid => IsSeen(paid.payment.Date))
            .ToLookup(paid => paid.contract.ProjectOf(paid.payment)?.Id ?? string.Empty, StringComparer.Ordinal);
        Unattributed = _payments[string.Empty].ToLookup(paid => paid.Contract, paid => paid.Payment);
    }

    internal LocalDate? AsOf { get; }

    internal CalculationOptions Options { get; }

    /// <summary>The payments under contracts for several projects that do not state their project.</summary>
    internal ILookup<ImplementationContract, ContractPayment> Unattributed { get; }

    /// <summary>Determines whether a day is on or before the cut-off day of the portfolio.</summary>
    internal bool IsSeen(LocalDate date) => AsOf is not { } day || date <= day;

    internal IEnumerable<ImplementationContract> ContractsOf(PromotionProject project) => _contracts[project.Id];

    internal IEnumerable<(ImplementationContract Contract, ContractPayment Payment)> PaymentsOf(PromotionProject project) =>
        _payments[project.Id];

    /// <summary>
    /// Determines whether the document has all payments of a project. This is false if the document has no contracts at all, or if it
    /// lacks the contract that the steps or the settled support of the project imply.
    /// </summary>
    internal bool KnowsPaymentsOf(PromotionProject project) => _contracts[project.Id].Any()
        || (_hasContracts && project.Items.All(static item => item.SettledSupport is null) && !project.Steps.Any(step => step.Stage
            is ProjectStage.Contracted or ProjectStage.UnderWay or ProjectStage.AcceptedAtBase
            or ProjectStage.Liquidated or ProjectStage.Settled));

    /// <summary>
    /// Determines whether the items of a project that a contract pays for are included: both true and false if only some of them are, or
    /// if the source of the money is not known.
    /// </summary>
    /// <param name="contract">The contract.</param>
    /// <param name="project">One of its projects.</param>
    /// <param name="isMeant">Returns whether an item is included, by its index.</param>
    /// <param name="funding">The source of the money that is included; the state budget for all sources.</param>
    internal static IEnumerable<bool> AreMeant(
        ImplementationContract contract, PromotionProject project, Func<int, bool> isMeant, FundingSource funding)
    {
        IEnumerable<int> all = Enumerable.Range(0, project.Items.Length);
        int[] paid = [.. all.Where(item => MayPay(contract.Funding, project.Items[item].Funding))];
        return paid.Length > 0 ? paid.Select(isMeant)
            : funding == FundingSource.StateBudget ? all.Select(isMeant)
            : [true, false];
    }

    /// <summary>
    /// Returns the day of settlement of an item: that of its project, or otherwise the last settlement of the contracts that can pay for
    /// it; null when none is stated.
    /// </summary>
    internal LocalDate? SettledOn(PromotionProject project, ProjectItem item) => project.FindStep(ProjectStage.Settled)?.Date
        ?? ContractsOf(project).Where(contract => MayPay(contract.Funding, item.Funding))
            .Select(contract => contract.Accounts?.SettledOn).Max();

    private static bool MayPay(FundingSource contract, FundingSource item) => contract == item
        || contract is FundingSource.Unstated or FundingSource.StateBudget
        || item == FundingSource.StateBudget
        || (contract == FundingSource.Local && ProjectMoney.IsLocal(item))
        || (item == FundingSource.Local && ProjectMoney.IsLocal(contract));
}
