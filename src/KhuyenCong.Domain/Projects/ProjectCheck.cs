using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The subject of a check of projects (nội dung kiểm tra), defined by an article; its snake_case word is the code of the finding.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectCheck>))]
public enum ProjectCheck
{
    /// <summary>
    /// The content is one of Decree 45/2012/NĐ-CP article 4 (nội dung hoạt động), Joint Circular 26/2014/TTLT-BTC-BCT article 7.1.
    /// </summary>
    ContentInDecree = 0,

    /// <summary>
    /// The sector is one of Decree 45/2012/NĐ-CP article 5 (ngành, nghề), Joint Circular 26/2014/TTLT-BTC-BCT article 7.1.
    /// </summary>
    SectorInDecree = 1,

    /// <summary>
    /// The competent authority has approved the project (cấp phê duyệt), Joint Circular 26/2014/TTLT-BTC-BCT article 7.2 and Decree
    /// 45/2012/NĐ-CP article 2.2.
    /// </summary>
    PlanApproved = 2,

    /// <summary>
    /// The party that carries it out has invested or committed the rest of the cost (vốn đối ứng), Joint Circular 26/2014/TTLT-BTC-BCT
    /// article 7.3.
    /// </summary>
    OwnCapital = 3,

    /// <summary>
    /// There is a written commitment that no other state source supports the same costs (cam kết), Joint Circular 26/2014/TTLT-BTC-BCT
    /// article 7.4.
    /// </summary>
    NoOtherSupportCommitment = 4,

    /// <summary>
    /// No other state source supports the same item of cost (hỗ trợ trùng), Joint Circular 26/2014/TTLT-BTC-BCT article 7.4.
    /// </summary>
    NoOtherSupport = 5,

    /// <summary>
    /// Support is at most what the levels allow (mức hỗ trợ tối đa), Joint Circular 26/2014/TTLT-BTC-BCT article 6 and the
    /// texts that replaced it.
    /// </summary>
    SupportCeiling = 6,

    /// <summary>
    /// The cost is at least support and counterpart together (tổng kinh phí), Joint Circular 26/2014/TTLT-BTC-BCT article 7.3.
    /// </summary>
    SumOfMoney = 7,

    /// <summary>
    /// The money paid out is at most the approved support (chi trong mức được duyệt), Circular 36/2013/TT-BCT article 12.2 and Joint
    /// Circular 26/2014/TTLT-BTC-BCT article 7.2.
    /// </summary>
    PaidWithinSupport = 8,

    /// <summary>
    /// An advance before base acceptance is within the ratio of its content (tạm ứng lần một), Circular 36/2013/TT-BCT articles 13 and
    /// 15.
    /// </summary>
    FirstAdvance = 9,

    /// <summary>
    /// The work required for the content was done before the advance (khối lượng trước tạm ứng), Circular 36/2013/TT-BCT article 13.1.b
    /// and 13.2.d.
    /// </summary>
    WorkBeforeAdvance = 10,

    /// <summary>
    /// The advance after base acceptance is within its limits (tạm ứng kinh phí còn lại), Circular 36/2013/TT-BCT articles 13.3, 14 and 15.
    /// </summary>
    RestOfAdvance = 11,

    /// <summary>
    /// Advances are within the share of support that the joint circular allows (mức tạm ứng tối đa), Joint Circular 26/2014/TTLT-BTC-BCT
    /// article 8.2.b.
    /// </summary>
    AdvanceCeiling = 12,

    /// <summary>
    /// An advance is within the ratio that a decision sets, for a content without a ratio or with a different one (quyết định tỷ lệ
    /// tạm ứng), Circular 36/2013/TT-BCT article 16.
    /// </summary>
    AdvanceByDecision = 13,

    /// <summary>Advances are cleared or paid back (dư tạm ứng), Circular 36/2013/TT-BCT article 12.6.</summary>
    AdvanceBalance = 14,

    /// <summary>
    /// The dossier is complete in time after the last base acceptance of the contract (hồ sơ quyết toán), Circular 36/2013/TT-BCT article
    /// 18.1.
    /// </summary>
    SettlementDossier = 15,

    /// <summary>The contract is liquidated and settled in time (thanh lý, quyết toán), Circular 36/2013/TT-BCT article 18.2.</summary>
    SettlementDay = 16,

    /// <summary>
    /// A settlement because of force majeure has the required papers (bất khả kháng), Circular 36/2013/TT-BCT article 18.4.
    /// </summary>
    ForceMajeure = 17,

    /// <summary>
    /// The settled amount is within the approved support and the ceiling for the actual cost (quyết toán theo chi phí thực tế), Circular
    /// 36/2013/TT-BCT article 19.1.d.
    /// </summary>
    SettledWithinActual = 18,

    /// <summary>
    /// The management cost is within its share of the project (chi quản lý đề án), Joint Circular 26/2014/TTLT-BTC-BCT article 6.2.s.
    /// </summary>
    ManagementCost = 19,

    /// <summary>The steps are in order (trình tự các bước), Circular 36/2013/TT-BCT articles 6, 12 and 18.</summary>
    DatesInOrder = 20,

    /// <summary>No step is left out (đủ các bước), Circular 36/2013/TT-BCT articles 6 and 8.</summary>
    StagesComplete = 21,

    /// <summary>The competent authority has decided an adjustment (thẩm quyền điều chỉnh), Circular 36/2013/TT-BCT article 11.</summary>
    AdjustmentAuthority = 22,

    /// <summary>The beneficiary is one of Decree 45/2012/NĐ-CP article 1.2 (đối tượng thụ hưởng).</summary>
    BeneficiaryInScope = 23,

    /// <summary>
    /// The place of production is one of Decree 45/2012/NĐ-CP article 1.2.a (địa bàn sản xuất), Circular 46/2012/TT-BCT article 3.1.
    /// </summary>
    PlaceInScope = 24,

    /// <summary>
    /// The trade is not one of those excluded from support (ngành, nghề không được hỗ trợ), Circular 46/2012/TT-BCT article 5.
    /// </summary>
    ExcludedTrade = 25,

    /// <summary>
    /// The number of fairs, seminars and forums abroad that an establishment attends in a year is within the supported number (hội chợ nước
    /// ngoài), Circular 46/2012/TT-BCT article 4.1.b.
    /// </summary>
    FairsAbroad = 26,

    /// <summary>
    /// Local money supports only contents that the council or the circular allows (nội dung chi KCĐP), Joint Circular 26/2014/TTLT-BTC-BCT
    /// articles 6.3 and 7.1.
    /// </summary>
    LocalContent = 27,

    /// <summary>A key project meets the circular's definition (đề án điểm), Circular 36/2013/TT-BCT article 2.3.</summary>
    KeyProject = 28,

    /// <summary>The project is carried out by tender or selection (đấu thầu hoặc xét chọn), Circular 36/2013/TT-BCT article 3.</summary>
    Method = 29,

    /// <summary>
    /// The project was registered before the annual deadline (ngày đăng ký), Circular 36/2013/TT-BCT article 10: a notice, never a breach.
    /// </summary>
    RegistrationDay = 30,

    /// <summary>
    /// The managing agency's management cost is within its share of the year's fund (chi quản lý trong kinh phí năm), Joint Circular
    /// 26/2014/TTLT-BTC-BCT article 6.2.s.
    /// </summary>
    FundManagement = 31,
}
