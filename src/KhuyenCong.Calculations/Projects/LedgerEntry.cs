using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A payment of a project, and what had been paid with it.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Index">Its place in the contract's payments.</param>
/// <param name="Payment">The payment.</param>
/// <param name="Advanced">All advances through it.</param>
/// <param name="Outstanding">What of them was neither cleared nor paid back.</param>
/// <param name="CashOut">The cash that had left.</param>
internal sealed record LedgerEntry(
    ImplementationContract Contract, int Index, ContractPayment Payment, Vnd Advanced, Vnd Outstanding, Vnd CashOut)
{
    internal FindingPlace Place => FindingPlace.OfPayment(Contract, Index);
}
