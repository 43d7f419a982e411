using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Attainments;

/// <content>A province's own program is measured by the province's own figures.</content>
public partial class AttainmentCalculatorTest
{
    private static readonly Target Establishments = ProvincialProgram.TargetOf("supported_establishments");

    [Fact]
    public void A_figure_of_the_province_is_measured_against_its_target()
    {
        // 55 of "trên 110 cơ sở CNNT": 50%.
        Attainment result = AttainmentCalculator.Calculate(FigureOf(ReportingUnit.Of(AdministrativeMap.On(new LocalDate(2021, 1, 1)).Get("Bình Định"))), Establishments);
        Assert.Equal(50, result.RoundPercent(2));
        Assert.Contains("Chương trình khuyến công tỉnh Bình Định giai đoạn 2021 - 2025 (đề xuất)", result.Describe(), StringComparison.Ordinal);
        Assert.Equal(ResultMarks.HedgedOperand, result.Marks);
        Assert.Contains(": trên 110 cơ sở CNNT", result.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_another_place_is_not_measured()
    {
        foreach (ReportingUnit unit in new[] { ReportingUnit.Nation, ReportingUnit.Of(AdministrativeMap.On(new LocalDate(2021, 1, 1)).Get("Phú Yên")), ReportingUnit.Unallocated })
        {
            Attainment attainment = AttainmentCalculator.Calculate(FigureOf(unit), Establishments);
            Assert.Equal(UndefinedReason.OtherPlace, attainment.Reason);
            Assert.Contains($", {unit.Name.Vietnamese}, giai đoạn 2021 - 2025; ", attainment.Describe(), StringComparison.Ordinal);
            Assert.Contains(Establishments.Program.Name.Vietnamese, attainment.Describe(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Money_is_explained_in_the_unit_of_the_document()
    {
        Target output = ProvincialProgram.TargetOf("rural_industrial_output");
        Attainment result = AttainmentCalculator.Calculate(output.Indicator.Of(Vnd.Parse("8.000 tỷ đồng")), output);
        Assert.Equal(50, result.RoundPercent(2));
        Assert.Contains(": tương đương 16.000 tỷ đồng", result.Explain(), StringComparison.Ordinal);
    }

    private static Observation FigureOf(ReportingUnit unit) => new(Establishments.Indicator.Of(55), unit, ReportingPeriod.Of(new YearRange(2021, 2025)));
}
