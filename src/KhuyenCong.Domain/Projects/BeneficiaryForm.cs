using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The legal form of a party (hình thức tổ chức), as Decree 45/2012/NĐ-CP article 1.2 lists beneficiaries.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<BeneficiaryForm>))]
public enum BeneficiaryForm
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>A small or medium enterprise (doanh nghiệp nhỏ và vừa).</summary>
    SmallOrMediumEnterprise = 1,

    /// <summary>A cooperative (hợp tác xã).</summary>
    Cooperative = 2,

    /// <summary>A cooperative group (tổ hợp tác).</summary>
    CooperativeGroup = 3,

    /// <summary>A household business (hộ kinh doanh).</summary>
    HouseholdBusiness = 4,

    /// <summary>
    /// An industrial establishment of any size, in any place, that applies cleaner production (cơ sở áp dụng sản xuất sạch hơn).
    /// </summary>
    CleanerProductionEstablishment = 5,

    /// <summary>An organisation that manages or provides promotion services (tổ chức dịch vụ khuyến công).</summary>
    ServiceOrganisation = 6,

    /// <summary>An investor in the infrastructure of a cluster (chủ đầu tư hạ tầng cụm công nghiệp).</summary>
    ClusterInvestor = 7,

    /// <summary>An enterprise that is neither small nor medium (doanh nghiệp lớn).</summary>
    LargeEnterprise = 8,

    /// <summary>Another form (hình thức khác), such as a union of cooperatives or a craft village.</summary>
    Other = 9,
}
