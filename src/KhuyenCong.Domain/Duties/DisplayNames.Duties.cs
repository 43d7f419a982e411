namespace KhuyenCong.Domain;

/// <content>The words for who reports, and how often.</content>
public static partial class DisplayNames
{
    /// <summary>The name of who reports or is reported to (tên bên gửi, bên nhận báo cáo).</summary>
    /// <param name="party">The party.</param>
    /// <returns>The name, as the legal texts have it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="party"/> is not defined.</exception>
    public static BilingualText Of(ReportingParty party) => party switch
    {
        ReportingParty.ImplementingUnit => new("đơn vị thực hiện đề án", "the unit that carries out the project"),
        ReportingParty.RegionalCentre => new(
            "Trung tâm Khuyến công quốc gia ở vùng", "the regional centre of national industrial promotion"),
        ReportingParty.ProvincialCentre => new("Trung tâm Khuyến công cấp tỉnh", "the provincial industrial promotion centre"),
        ReportingParty.CertifiedEstablishment => new(
            "cơ sở công nghiệp nông thôn có sản phẩm được cấp Giấy chứng nhận",
            "the rural industrial establishment with a certified product"),
        ReportingParty.CommuneCommittee => new("Ủy ban nhân dân cấp xã", "the commune's people's committee"),
        ReportingParty.DistrictCommittee => new("Ủy ban nhân dân cấp huyện", "the district's people's committee"),
        ReportingParty.ProvincialDepartment => new("Sở Công Thương", "the provincial department of industry and trade"),
        ReportingParty.ProvincialCommittee => new("Ủy ban nhân dân cấp tỉnh", "the province's people's committee"),
        ReportingParty.Department => new("Cục Công nghiệp địa phương", "the ministry's department of local industry"),
        ReportingParty.Ministry => new("Bộ Công Thương", "the Ministry of Industry and Trade"),
        ReportingParty.PrimeMinister => new("Thủ tướng Chính phủ", "the Prime Minister"),
        ReportingParty.ConcernedAuthority => new("cơ quan quản lý nhà nước có liên quan", "the state authorities concerned"),
        _ => throw new ArgumentOutOfRangeException(nameof(party), party, "Not one who reports or is reported to."),
    };

    /// <summary>The word for how often a report is made (tên định kỳ báo cáo).</summary>
    /// <param name="frequency">The frequency.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is not defined.</exception>
    public static BilingualText Of(ReportingFrequency frequency) => frequency switch
    {
        ReportingFrequency.Monthly => new("hàng tháng", "monthly"),
        ReportingFrequency.Quarterly => new("hàng quý", "quarterly"),
        ReportingFrequency.HalfYearly => new("6 tháng", "half-yearly"),
        ReportingFrequency.Yearly => new("hàng năm", "yearly"),
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "Not a frequency of reports."),
    };
}
