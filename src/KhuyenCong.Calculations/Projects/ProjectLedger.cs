using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The payments of a project under all its contracts for one kind of money, in chronological order.</summary>
/// <param name="Project">The project.</param>
/// <param name="IsNational">Whether the money is national.</param>
/// <param name="Entries">The payments.</param>
internal sealed record ProjectLedger(PromotionProject Project, bool IsNational, ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>
    /// Creates the ledgers of projects with payments. A payment is in no ledger if it can belong to several projects, or if the contract
    /// does not state one kind of money.
    /// </summary>
    internal static IEnumerable<ProjectLedger> Of(IEnumerable<ImplementationContract> contracts)
    {
        Dictionary<(string Id, bool IsNational), (
            PromotionProject Project, List<(ImplementationContract Contract, int Index)> Payments)> byProject = [];
        foreach (ImplementationContract contract in contracts.Where(contract => IsOfOneMoney(contract)))
        {
            for (int i = 0; i < contract.Payments.Length; i++)
            {
                if (contract.ProjectOf(contract.Payments[i]) is not { } project)
                {
                    continue;
                }

                (string, bool) key = (project.Id, ProjectMoney.IsNational(contract.Funding));
                if (!byProject.TryGetValue(key, out (PromotionProject Project, List<(ImplementationContract, int)> Payments) known))
                {
                    known = (project, []);
                    byProject.Add(key, known);
                }

                known.Payments.Add((contract, i));
            }
        }

        return byProject.Select(pair => new ProjectLedger(pair.Value.Project, pair.Key.IsNational, Run(pair.Value.Payments)));
    }

    internal static bool IsOfOneMoney(ImplementationContract contract) =>
        ProjectMoney.IsNational(contract.Funding) || ProjectMoney.IsLocal(contract.Funding);

    private static ImmutableArray<LedgerEntry> Run(List<(ImplementationContract Contract, int Index)> payments)
    {
        Vnd advanced = Vnd.Zero;
        Vnd outstanding = Vnd.Zero;
        Vnd cashOut = Vnd.Zero;
        ImmutableArray<LedgerEntry>.Builder entries = ImmutableArray.CreateBuilder<LedgerEntry>(payments.Count);
        foreach ((ImplementationContract contract, int index) in payments.OrderBy(one => one.Contract.Payments[one.Index].Date))
        {
            ContractPayment payment = contract.Payments[index];
            Vnd amount = payment.Amount;
            advanced += payment.Kind == PaymentKind.Advance ? amount : Vnd.Zero;
            outstanding += payment.Kind switch
            {
                PaymentKind.Advance => amount,
                PaymentKind.Clearing or PaymentKind.Refund => -amount,
                _ => Vnd.Zero,
            };
            cashOut += payment.Kind switch
            {
                PaymentKind.Advance or PaymentKind.DirectPayment => amount,
                PaymentKind.Refund => -amount,
                _ => Vnd.Zero,
            };
            entries.Add(new(contract, index, payment, advanced, outstanding, cashOut));
        }

        return entries.DrainToImmutable();
    }
}
