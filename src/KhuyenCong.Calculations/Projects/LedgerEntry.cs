using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A payment of a project, with the totals up to and including it.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Index">Its place in the contract's payments.</param>
/// <param name="Payment">The payment.</param>
/// <param name="Advanced">All advances through it.</param>
/// <param name="Outstanding">The part of them that was neither cleared nor paid back.</param>
/// <param name="CashOut">The cash paid out through it.</param>
internal sealed record LedgerEntry(
    ImplementationContract Contract, int Index, ContractPayment Payment, Vnd Advanced, Vnd Outstanding, Vnd CashOut)
{
    internal FindingPlace Place => FindingPlace.OfPayment(Contract, Index);
}
