using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The subject of a check of projects (nội dung kiểm tra), with the article that requires it; its snake_case word is the code of the
/// finding.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectCheck>))]
public enum ProjectCheck
{
    /// <summary>
    /// The content is listed in Decree 45/2012/NĐ-CP article 4 (nội dung hoạt động), under Joint Circular 26/2014/TTLT-BTC-BCT article 7.1.
    /// </summary>
    ContentInDecree = 0,

    /// <summary>
    /// The sector is listed in Decree 45/2012/NĐ-CP article 5 (ngành, nghề), under Joint Circular 26/2014/TTLT-BTC-BCT article 7.1.
    /// </summary>
    SectorInDecree = 1,

    /// <summary>
    /// The competent authority has approved the project (cấp phê duyệt), under Joint Circular 26/2014/TTLT-BTC-BCT article 7.2 and Decree
    /// 45/2012/NĐ-CP article 2.2.
    /// </summary>
    PlanApproved = 2,

    /// <summary>
    /// The party that carries out the project has invested or committed the rest of the cost (vốn đối ứng), under Joint Circular
    /// 26/2014/TTLT-BTC-BCT article 7.3.
    /// </summary>
    OwnCapital = 3,

    /// <summary>
    /// There is a written commitment that no other state source supports the same content (cam kết), under Joint Circular
    /// 26/2014/TTLT-BTC-BCT article 7.4.
    /// </summary>
    NoOtherSupportCommitment = 4,

    /// <summary>
    /// No other state source supports the same item of cost (hỗ trợ trùng), under Joint Circular 26/2014/TTLT-BTC-BCT article 7.4.
    /// </summary>
    NoOtherSupport = 5,

    /// <summary>
    /// The support does not exceed the maximum of the support levels (mức hỗ trợ tối đa), under Joint Circular 26/2014/TTLT-BTC-BCT article
    /// 6 and its successors.
    /// </summary>
    SupportCeiling = 6,

    /// <summary>
    /// The cost is at least the sum of support and counterpart capital (tổng kinh phí), under Joint Circular 26/2014/TTLT-BTC-BCT article
    /// 7.3.
    /// </summary>
    SumOfMoney = 7,

    /// <summary>
    /// The payments do not exceed the approved support (chi trong mức được duyệt), under Circular 36/2013/TT-BCT article 12.2 and Joint
    /// Circular 26/2014/TTLT-BTC-BCT article 7.2.
    /// </summary>
    PaidWithinSupport = 8,

    /// <summary>
    /// The total of the advances before base acceptance does not exceed the ratio for their content (tạm ứng lần một), under Circular
    /// 36/2013/TT-BCT articles 13 and 15.
    /// </summary>
    FirstAdvance = 9,

    /// <summary>
    /// The work that the content requires before an advance has been done (khối lượng trước tạm ứng), under Circular 36/2013/TT-BCT
    /// articles 13.1.b and 13.2.d.
    /// </summary>
    WorkBeforeAdvance = 10,

    /// <summary>
    /// After base acceptance, the total of the advances does not exceed the ratio for their content (tạm ứng kinh phí còn lại), under
    /// Circular 36/2013/TT-BCT articles 13.3, 14 and 15.
    /// </summary>
    RestOfAdvance = 11,

    /// <summary>
    /// The advances do not exceed the share of support that the joint circular allows (mức tạm ứng tối đa), under Joint Circular
    /// 26/2014/TTLT-BTC-BCT article 8.2.b.
    /// </summary>
    AdvanceCeiling = 12,

    /// <summary>
    /// The total of the advances does not exceed the ratio that a decision sets, for a content without a ratio or with a different one
    /// (quyết định tỷ lệ tạm ứng), under Circular 36/2013/TT-BCT article 16.
    /// </summary>
    AdvanceByDecision = 13,

    /// <summary>The advances are cleared or paid back (dư tạm ứng), under Circular 36/2013/TT-BCT article 12.6.</summary>
    AdvanceBalance = 14,

    /// <summary>
    /// The dossier is completed in time after the last base acceptance of the contract (hồ sơ quyết toán), under Circular 36/2013/TT-BCT
    /// article 18.1.
    /// </summary>
    SettlementDossier = 15,

    /// <summary>
    /// The contract is liquidated and settled in time (thanh lý, quyết toán), under Circular 36/2013/TT-BCT article 18.2.
    /// </summary>
    SettlementDay = 16,

    /// <summary>
    /// A settlement because of force majeure has the required papers (bất khả kháng), under Circular 36/2013/TT-BCT article 18.4.
    /// </summary>
    ForceMajeure = 17,

    /// <summary>
    /// The settled support does not exceed the approved support or the ceiling for the actual cost (quyết toán theo chi phí thực tế), under
    /// Circular 36/2013/TT-BCT article 19.1.d.
    /// </summary>
    SettledWithinActual = 18,

    /// <summary>
    /// The management cost does not exceed its share of the project's estimate (chi quản lý đề án), under Joint Circular
    /// 26/2014/TTLT-BTC-BCT article 6.2.s.
    /// </summary>
    ManagementCost = 19,

    /// <summary>The dates of the steps are in order (trình tự các bước), under Circular 36/2013/TT-BCT articles 6, 12 and 18.</summary>
    DatesInOrder = 20,

    /// <summary>No step is missing (đủ các bước), under Circular 36/2013/TT-BCT articles 6 and 8.</summary>
    StagesComplete = 21,

    /// <summary>
    /// The competent authority decided each adjustment (thẩm quyền điều chỉnh), under Circular 36/2013/TT-BCT article 11.
    /// </summary>
    AdjustmentAuthority = 22,

    /// <summary>The beneficiary is one of those in Decree 45/2012/NĐ-CP article 1.2 (đối tượng thụ hưởng).</summary>
    BeneficiaryInScope = 23,

    /// <summary>
    /// The place of production is one of those in Decree 45/2012/NĐ-CP article 1.2.a (địa bàn sản xuất), under Circular 46/2012/TT-BCT
    /// article 3.1.
    /// </summary>
    PlaceInScope = 24,

    /// <summary>The trade is not excluded from support (ngành, nghề không được hỗ trợ), under Circular 46/2012/TT-BCT article 5.</summary>
    ExcludedTrade = 25,

    /// <summary>
    /// An establishment is supported for fairs, seminars and forums abroad no more often in a year than allowed (hội chợ nước ngoài), under
    /// Circular 46/2012/TT-BCT article 4.1.b.
    /// </summary>
    FairsAbroad = 26,

    /// <summary>
    /// Local money supports only contents that the council or the circular allows (nội dung chi KCĐP), under Joint Circular
    /// 26/2014/TTLT-BTC-BCT articles 6.3 and 7.1.
    /// </summary>
    LocalContent = 27,

    /// <summary>A key project meets the circular's definition (đề án điểm), under Circular 36/2013/TT-BCT article 2.3.</summary>
    KeyProject = 28,

    /// <summary>
    /// The implementing unit is chosen by tender or selection (đấu thầu hoặc xét chọn), under Circular 36/2013/TT-BCT article 3.
    /// </summary>
    Method = 29,

    /// <summary>
    /// The project was registered before the annual deadline (ngày đăng ký), under Circular 36/2013/TT-BCT article 10; the finding is a
    /// notice, never a breach.
    /// </summary>
    RegistrationDay = 30,

    /// <summary>
    /// The managing agency spends no more of the year's fund on management than allowed (chi quản lý trong kinh phí năm), under Joint
    /// Circular 26/2014/TTLT-BTC-BCT article 6.2.s.
    /// </summary>
    FundManagement = 31,
}
