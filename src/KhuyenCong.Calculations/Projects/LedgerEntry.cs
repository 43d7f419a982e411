using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A payment of a project, with the totals up to and including it.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Index">The index of the payment in the contract.</param>
/// <param name="Payment">The payment.</param>
/// <param name="Advanced">The total of advances so far.</param>
/// <param name="Outstanding">The part of the advances that was neither cleared nor paid back.</param>
/// <param name="CashOut">The total of cash paid out so far, minus refunds.</param>
internal sealed record LedgerEntry(
    ImplementationContract Contract, int Index, ContractPayment Payment, Vnd Advanced, Vnd Outstanding, Vnd CashOut)
{
    internal FindingPlace Place => FindingPlace.OfPayment(Contract, Index);
}
