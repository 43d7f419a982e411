using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A review with findings of each verdict, and a notice.</summary>
internal static class ProjectSamples
{
    internal static ProjectReview Review { get; } = ProjectCheckCalculator.Check(
        (new ProjectHistory() with
        {
            Registered = new(2015, 5, 20),
            Support = 240,
            Commitment = null,
            Payments =
            [
                ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 170, workValue: 710),
                ProjectHistory.Pay(PaymentKind.Advance, new(2016, 11, 1), 100),
            ],
        }).Document(),
        new() { AsOf = new(2017, 3, 1) });
}
