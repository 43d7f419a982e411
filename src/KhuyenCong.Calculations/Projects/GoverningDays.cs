using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>The day whose levels govern a project, by the caller's choice: no held text names one.</summary>
internal static class GoverningDays
{
    internal static LocalDate? Of(
        PromotionProject project, ImmutableArray<ImplementationContract> contracts, GoverningDay choice) => choice switch
        {
            GoverningDay.Estimate => project.EstimatedOn,
            GoverningDay.Contract =>
                project.FindStep(ProjectStage.Contracted)?.Date ?? contracts.Select(contract => contract.SignedOn).Min(),
            GoverningDay.Payment => contracts
                .SelectMany(contract => contract.Payments.Where(payment => ProjectLedger.ProjectOf(contract, payment) == project))
                .Where(payment => payment.Kind is PaymentKind.Advance or PaymentKind.DirectPayment)
                .Select(payment => (LocalDate?)payment.Date).Min(),
            _ => project.FindStep(ProjectStage.Approved)?.Date,
        };
}
