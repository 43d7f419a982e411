using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>
/// The indicators of the catalogue (các chỉ tiêu): those of the national programs and of the results in the national report.
/// </summary>
public static class NationalIndicators
{
    /// <summary>All indicators of the catalogue (tất cả chỉ tiêu).</summary>
    public static ImmutableArray<Indicator> All => Catalogue.National.Indicators;

    /// <summary>
    /// Workers trained (lao động được đào tạo nghề, truyền nghề, nâng cao tay nghề), in lao động. Decision 1288/QĐ-TTg, I.2.
    /// </summary>
    public static Indicator TrainedWorkers { get; } = Get("trained_workers");

    /// <summary>
    /// Participations in start-up and management courses, conferences and seminars (lượt học viên), in lượt học viên. Decision
    /// 1288/QĐ-TTg, I.2.
    /// </summary>
    public static Indicator ManagementTrainingParticipations { get; } = Get("management_training_participations");

    /// <summary>
    /// Trainees of courses on management capacity (học viên đào tạo nâng cao năng lực quản lý), in học viên. National report 2014-2020,
    /// III.1.b.
    /// </summary>
    public static Indicator ManagementTrainees { get; } = Get("management_trainees");

    /// <summary>Technical demonstration models (mô hình trình diễn kỹ thuật), in mô hình. Decision 1288/QĐ-TTg, I.2.</summary>
    public static Indicator DemonstrationModels { get; } = Get("demonstration_models");

    /// <summary>
    /// Establishments supported to apply machinery and transfer technology (cơ sở được hỗ trợ ứng dụng máy móc, chuyển giao công nghệ),
    /// in cơ sở CNNT. Decision 1288/QĐ-TTg, I.2.
    /// </summary>
    public static Indicator MachineryEstablishments { get; } = Get("machinery_establishments");

    /// <summary>
    /// Participations of establishments in fairs at home and abroad (lượt cơ sở tham gia hội chợ triển lãm), in lượt cơ sở CNNT. Decision
    /// 1288/QĐ-TTg, I.2.
    /// </summary>
    public static Indicator FairParticipations { get; } = Get("fair_participations");

    /// <summary>
    /// Industrial clusters supported with planning, infrastructure or waste water treatment (cụm công nghiệp được hỗ trợ), in CCN.
    /// Decision 1288/QĐ-TTg, I.2.
    /// </summary>
    public static Indicator SupportedClusters { get; } = Get("supported_clusters");

    /// <summary>
    /// Technical demonstration models built (mô hình trình diễn kỹ thuật xây dựng được), in mô hình. Program 2021-2025; national report
    /// 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator BuiltDemonstrationModels { get; } = Get("built_demonstration_models");

    /// <summary>
    /// Machines and devices applied in production (máy móc thiết bị ứng dụng được vào sản xuất công nghiệp - tiểu thủ công nghiệp), in
    /// máy móc thiết bị. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator AppliedMachines { get; } = Get("applied_machines");

    /// <summary>
    /// Advanced technology lines applied in production (dây chuyền công nghệ tiên tiến ứng dụng được vào sản xuất công nghiệp - tiểu thủ
    /// công nghiệp), in dây chuyền. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator AppliedTechnologyLines { get; } = Get("applied_technology_lines");

    /// <summary>
    /// Establishments assessed for cleaner production (cơ sở công nghiệp nông thôn được đánh giá sản xuất sạch hơn), in cơ sở CNNT.
    /// Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator CleanerProductionAssessedEstablishments { get; } = Get("cleaner_production_assessed_establishments");

    /// <summary>
    /// Establishments with a pilot model of cleaner production (cơ sở công nghiệp nông thôn được xây dựng mô hình thí điểm về sản xuất
    /// sạch hơn), in cơ sở CNNT. Program 2021-2025; national report 2014-2020, Phần II, I.3; Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator CleanerProductionPilotEstablishments { get; } = Get("cleaner_production_pilot_establishments");

    /// <summary>
    /// Establishments supported to repair or upgrade pollution treatment (cơ sở công nghiệp nông thôn được hỗ trợ sửa chữa, nâng cấp hệ
    /// thống xử lý ô nhiễm môi trường), in cơ sở CNNT. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator PollutionTreatmentEstablishments { get; } = Get("pollution_treatment_establishments");

    /// <summary>
    /// National selection rounds for typical rural industrial products (kỳ bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc
    /// gia), in kỳ bình chọn. Program 2021-2025; national report 2014-2020, Phần II, I.3; Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator NationalSelectionRounds { get; } = Get("national_selection_rounds");

    /// <summary>
    /// Area selection rounds for typical rural industrial products (kỳ bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực),
    /// in kỳ bình chọn. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator AreaSelectionRounds { get; } = Get("area_selection_rounds");

    /// <summary>
    /// Establishments supported to build and register a trademark (cơ sở công nghiệp nông thôn được hỗ trợ xây dựng, đăng ký nhãn hiệu
    /// sản phẩm), in cơ sở CNNT. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator TrademarkEstablishments { get; } = Get("trademark_establishments");

    /// <summary>
    /// Domestic fairs organised with support (hội chợ triển lãm trong nước được hỗ trợ tổ chức), in hội chợ. Program 2021-2025; national
    /// report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator SupportedDomesticFairs { get; } = Get("supported_domestic_fairs");

    /// <summary>
    /// Fairs abroad organised with support (hội chợ triển lãm tại nước ngoài được hỗ trợ tổ chức), in hội chợ. Program 2021-2025;
    /// national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator SupportedForeignFairs { get; } = Get("supported_foreign_fairs");

    /// <summary>
    /// Domestic fairs that establishments attended with support (hội chợ triển lãm trong nước mà cơ sở công nghiệp nông thôn được hỗ trợ
    /// tham gia), in hội chợ. Program 2021-2025; national report 2014-2020, Phần II, I.3; Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator AttendedDomesticFairs { get; } = Get("attended_domestic_fairs");

    /// <summary>
    /// Fairs abroad that establishments attended with support (hội chợ tại nước ngoài mà cơ sở công nghiệp nông thôn được hỗ trợ tham
    /// gia), in hội chợ. Program 2021-2025; national report 2014-2020, Phần II, I.3; Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator AttendedForeignFairs { get; } = Get("attended_foreign_fairs");

    /// <summary>
    /// Industrial clusters supported with detailed planning (cụm công nghiệp được hỗ trợ lập quy hoạch chi tiết), in CCN. Program
    /// 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator PlannedClusters { get; } = Get("planned_clusters");

    /// <summary>
    /// Industrial clusters supported to repair or upgrade pollution treatment (cụm công nghiệp được hỗ trợ sửa chữa, nâng cấp hệ thống xử
    /// lý ô nhiễm môi trường), in CCN. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator PollutionTreatmentClusters { get; } = Get("pollution_treatment_clusters");

    /// <summary>
    /// Workers given vocational training that establishments need (lao động được đào tạo nghề nghiệp theo nhu cầu của các cơ sở công
    /// nghiệp nông thôn), in lao động. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator VocationallyTrainedWorkers { get; } = Get("vocationally_trained_workers");

    /// <summary>
    /// Managers, technicians, skilled workers and artisans trained (cán bộ quản lý, kỹ thuật, thợ giỏi, nghệ nhân tiểu thủ công nghiệp
    /// được đào tạo), in người. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator TrainedManagersAndArtisans { get; } = Get("trained_managers_and_artisans");

    /// <summary>
    /// Lecturers, speakers and specialists in cleaner production trained (giảng viên, báo cáo viên, cán bộ chuyên sâu về sản xuất sạch
    /// hơn được đào tạo, bồi dưỡng), in người. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator TrainedCleanerProductionLecturers { get; } = Get("trained_cleaner_production_lecturers");

    /// <summary>
    /// Trainees of start-up, management and cleaner production courses (học viên được đào tạo khởi sự kinh doanh, quản trị doanh nghiệp,
    /// nhận thức và năng lực áp dụng sản xuất sạch hơn), in học viên. Program 2021-2025; national report 2014-2020, Phần II, I.3.
    /// </summary>
    public static Indicator StartupAndCleanerProductionTrainees { get; } = Get("startup_and_cleaner_production_trainees");

    /// <summary>
    /// Technical demonstration models to spread a new technology or make a new product (mô hình trình diễn kỹ thuật để phổ biến công nghệ
    /// mới hoặc sản xuất sản phẩm mới), in mô hình. Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator NewTechnologyDemonstrationModels { get; } = Get("new_technology_demonstration_models");

    /// <summary>
    /// Establishments supported to apply modern machinery and advanced technology lines (cơ sở CNNT được hỗ trợ ứng dụng máy móc thiết bị
    /// hiện đại và dây chuyền công nghệ tiên tiến), in cơ sở CNNT. Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator ModernMachineryEstablishments { get; } = Get("modern_machinery_establishments");

    /// <summary>
    /// Establishments supported with technology and machinery to treat waste water and emissions (cơ sở CNNT được hỗ trợ công nghệ, máy
    /// móc thiết bị xử lý nước thải, khí thải), in cơ sở CNNT. Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator WastewaterAndEmissionEstablishments { get; } = Get("wastewater_and_emission_establishments");

    /// <summary>
    /// Establishments supported to register a trademark (cơ sở CNNT được hỗ trợ đăng ký nhãn hiệu sản phẩm), in cơ sở CNNT. Decision
    /// 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator TrademarkRegisteredEstablishments { get; } = Get("trademark_registered_establishments");

    /// <summary>Domestic fairs organised (hội chợ triển lãm trong nước tổ chức được), in hội chợ. Decision 2646/QĐ-BCT, II.2.</summary>
    public static Indicator OrganisedDomesticFairs { get; } = Get("organised_domestic_fairs");

    /// <summary>Fairs abroad organised (hội chợ triển lãm tại nước ngoài tổ chức được), in hội chợ. Decision 2646/QĐ-BCT, II.2.</summary>
    public static Indicator OrganisedForeignFairs { get; } = Get("organised_foreign_fairs");

    /// <summary>
    /// Training conferences for industrial promotion staff (hội nghị đào tạo, tập huấn, bồi dưỡng chuyên môn nghiệp vụ cho cán bộ làm
    /// công tác khuyến công), in hội nghị. Decision 2646/QĐ-BCT, II.2.
    /// </summary>
    public static Indicator PromotionStaffConferences { get; } = Get("promotion_staff_conferences");

    /// <summary>
    /// Trainees of start-up, management, cleaner and sustainable production courses (học viên được đào tạo khởi sự kinh doanh, quản trị
    /// doanh nghiệp, nhận thức và năng lực áp dụng sản xuất sạch hơn, sản xuất và tiêu dùng bền vững), in học viên. Decision 2646/QĐ-BCT,
    /// II.2.
    /// </summary>
    public static Indicator StartupAndSustainableProductionTrainees { get; } = Get("startup_and_sustainable_production_trainees");

    /// <summary>Industrial promotion funding (kinh phí khuyến công), in đồng; the observation states its source and stage.</summary>
    public static Indicator PromotionFunding { get; } = Get("promotion_funding");

    /// <summary>
    /// Counterpart capital of the units that carry out or benefit from projects (vốn đối ứng), in đồng. National report 2014-2020, III.2.
    /// </summary>
    public static Indicator CounterpartCapital { get; } = Get("counterpart_capital");

    /// <summary>
    /// Staff of the provincial centres (cán bộ, viên chức của các Trung tâm), in người. National report 2014-2020, II.2.a.
    /// </summary>
    public static Indicator CentreStaff { get; } = Get("centre_staff");

    /// <summary>Provincial centres (Trung tâm trực thuộc Sở Công Thương), in Trung tâm. National report 2014-2020, II.2.</summary>
    public static Indicator ProvincialCentres { get; } = Get("provincial_centres");

    /// <summary>Gets an indicator by its id (chỉ tiêu theo mã).</summary>
    /// <param name="id">The id, such as "trained_workers".</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such indicator.</exception>
    public static Indicator Get(string id) => Catalogue.National.GetIndicator(id);

    /// <summary>Finds an indicator by its id, if there is one (tìm chỉ tiêu theo mã).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The indicator, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Indicator? Find(string id) => Catalogue.National.FindIndicator(id);

    /// <summary>
    /// The records of how indicators compare (các bản ghi so sánh), each once; <see cref="FindComparability"/> finds them in both
    /// directions.
    /// </summary>
    public static ImmutableArray<IndicatorComparability> Comparabilities => Catalogue.National.Comparabilities;

    /// <summary>
    /// Finds how an indicator compares with another (khả năng so sánh), or returns null if the catalogue has no record of it.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="other">The indicator to compare it with.</param>
    /// <returns>
    /// The record, seen from <paramref name="indicator"/>, or null if the catalogue has none. Null does not mean that the two can be
    /// compared.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IndicatorComparability? FindComparability(Indicator indicator, Indicator other) =>
        Catalogue.National.FindComparability(indicator, other);
}
