using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Rollups;

/// <summary>Axes and figures for the tests of roll-ups.</summary>
internal static class RollupSamples
{
    internal static AdministrativeMap Before { get; } = AdministrativeMap.On(new LocalDate(2020, 12, 31));

    internal static AdministrativeMap After { get; } = AdministrativeMap.On(new LocalDate(2025, 7, 1));

    internal static ReportingPeriod Year { get; } = ReportingPeriod.Year(2020);

    internal static ReportingUnit BinhDinh { get; } = Old("binh_dinh");

    internal static ReportingUnit GiaLai { get; } = Old("gia_lai");

    internal static ReportingUnit HaNoi { get; } = Old("ha_noi");

    internal static ReportingUnit Old(string id) => ReportingUnit.Of(Before.FindById(id)!);

    internal static ReportingUnit New(string id) => ReportingUnit.Of(After.FindById(id)!);

    internal static Observation Workers(
        decimal number, ReportingUnit? place = null, ReportingPeriod? period = null, ObservationStatus status = ObservationStatus.Final, Hedge hedge = Hedge.None) =>
        new(NationalIndicators.TrainedWorkers.Of(number, hedge), place ?? HaNoi, period ?? Year, status);

    internal static Observation Money(long dong, FundingSource funding, ReportingUnit? place = null, FundingStage stage = FundingStage.Disbursed) =>
        new(NationalIndicators.PromotionFunding.Of(Vnd.FromDong(dong)), place ?? HaNoi, Year) { Funding = funding, Stage = stage };

    /// <summary>Figures of trained workers on the axes of their own places and periods.</summary>
    internal static Rollup Of(params Observation[] figures)
    {
        RollupBuilder builder = new(new(
            figures.Select(figure => figure.ReportingUnit).Distinct(),
            figures.Select(figure => figure.Indicator).Distinct(),
            figures.Select(figure => figure.Period).Distinct(),
            figures.Select(figure => figure.Funding).Distinct(),
            figures.Select(figure => figure.Stage).Distinct()));
        builder.Add(figures);
        return builder.Build();
    }
}
