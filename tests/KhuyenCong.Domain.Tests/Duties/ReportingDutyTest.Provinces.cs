using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Duties of provinces, built in code.</summary>
public partial class ReportingDutyTest
{
    // Bình Định and Gia Lai became gia_lai_2025 on 1 July 2025.
    [Theory]
    [InlineData("gia_lai_2025", "2025-07-01", null)]
    [InlineData("gia_lai_2025", "2025-06-30", "Province unknown_id")]
    [InlineData("binh_dinh", "2025-06-30", null)]
    [InlineData("binh_dinh", "2025-07-01", "Province unknown_id")]
    [InlineData("ha_noi", "2013-12-31", "Province unknown_id")]
    public void A_province_is_one_on_the_first_day_in_force(string province, string from, string? fault) =>
        Assert.Equal(fault, FaultsOf(Of(province, from)).Select(one => $"{one.Member} {one.Code}").SingleOrDefault());

    [Theory]
    [InlineData("binh_dinh", "gia_lai_2025", null)]
    [InlineData("ha_noi", "ha_noi", null)]
    [InlineData("ha_noi", null, null)]
    [InlineData("ha_noi", "hue", "Replaces[0] bad_value")]
    public void A_provinces_own_replaces_none_of_another(string replaced, string? province, string? fault)
    {
        ReportingDuty earlier = new(Of(replaced, "2024-01-01"));
        Assert.Equal(
            fault, FaultsOf(Of(province, "2026-01-05", earlier)).Select(one => $"{one.Member} {one.Code}").SingleOrDefault());
    }

    [Fact]
    public void A_province_that_only_a_catalogue_knows_is_one_with_it()
    {
        Catalogue later = CatalogueAddition.With(CatalogueAddition.Merger);
        Province merged = later.FindProvince("made_up_2027")!;
        ReportingDutyDefinition definition = Of(merged, new(2027, 7, 1));
        Assert.Equal(["Province unknown_id"], FaultsOf(definition).Select(fault => $"{fault.Member} {fault.Code}"));
        Assert.True(ReportingDuty.TryCreate(definition, out _, out _, later));
        ReportingDuty duty = new(definition, later);
        Assert.Equal(merged, duty.Province);
        Assert.Equal("made_up", Assert.Single(later.With(duty).ReportsDueOn(new(2027, 7, 1), duty.Reporter, merged)).Duty.Id);
        CatalogueDifference left = Assert.Single(Catalogue.National.With(duty).Differences);
        Assert.Equal("reporting_duty:made_up", left.Record.ToString());
        Assert.Null(Catalogue.National.With(duty).FindReportingDuty("made_up"));
    }

    private static ReportingDutyDefinition Of(string? province, string from, params ReportingDuty[] replaced) =>
        Of(province is null ? null : Province.Parse(province), SupportText.Day(from), replaced);

    private static ReportingDutyDefinition Of(Province? province, LocalDate from, params ReportingDuty[] replaced) => new()
    {
        Id = "made_up",
        Province = province,
        Reporter = ReportingParty.CommuneCommittee,
        Recipients = [ReportingParty.ProvincialDepartment],
        Frequency = ReportingFrequency.Monthly,
        InForceFrom = from,
        Replaces = [.. replaced],
        Citation = new(Decision),
    };
}
