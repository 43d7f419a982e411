namespace KhuyenCong.Domain.Tests;

/// <summary>Units and indicators of no program, so that a test of the types does not depend on the catalogue.</summary>
internal static class Samples
{
    internal static Citation Citation { get; } = new(new("test", LegalDocumentKind.Report, new("Văn bản thử", "A document for tests"))
    {
        Verification = Verification.Local,
    })
    {
        Section = "I",
    };

    internal static MeasureUnit Workers { get; } = Count("test_worker", "lao động", "workers");

    internal static MeasureUnit Models { get; } = Count("test_model", "mô hình", "models");

    internal static Indicator TrainedWorkers { get; } = Indicator("test_workers", Workers);

    internal static Indicator Funding { get; } = Indicator("test_funding", MeasureUnit.Dong);

    internal static Indicator EmploymentRate { get; } = Indicator("test_rate", MeasureUnit.Percent);

    internal static Indicator Indicator(string id, MeasureUnit unit) =>
        new(id, new("chỉ tiêu thử", "a test indicator"), unit, IndicatorNature.Flow, Citation)
        {
            SummableOver = SummationAxes.Years | SummationAxes.Places,
            Verification = Verification.Local,
        };

    private static MeasureUnit Count(string id, string vietnamese, string english) =>
        MeasureUnit.Count(id, new(vietnamese, english), Citation, Verification.Local);
}
