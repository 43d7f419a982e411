using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Finds the day whose levels apply to a project. The caller chooses it, because no text in the catalogue names one.</summary>
internal static class GoverningDays
{
    internal static LocalDate? Of(
        PromotionProject project,
        ImmutableArray<ImplementationContract> contracts,
        IEnumerable<ProjectLedger> ledgers,
        GoverningDay choice) => choice switch
        {
            GoverningDay.Estimate => project.EstimatedOn,
            GoverningDay.Contract =>
                project.FindStep(ProjectStage.Contracted)?.Date ?? contracts.Select(contract => contract.SignedOn).Min(),
            GoverningDay.Payment => ledgers.SelectMany(ledger => ledger.Entries)
                .Where(entry => entry.Payment.Kind is PaymentKind.Advance or PaymentKind.DirectPayment)
                .Select(entry => (LocalDate?)entry.Payment.Date).Min(),
            _ => project.FindStep(ProjectStage.Approved)?.Date,
        };
}
