using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The indicators of the catalogue (các chỉ tiêu): those of the national programs and of the national report's results.</summary>
public static class NationalIndicators
{
    /// <summary>All indicators of the catalogue (tất cả chỉ tiêu).</summary>
    public static ImmutableArray<Indicator> All => NationalCatalogue.Indicators;

    /// <summary>Workers trained (lao động được đào tạo nghề, truyền nghề, nâng cao tay nghề), in lao động. Decision 1288/QĐ-TTg, I.2.</summary>
    public static Indicator TrainedWorkers { get; } = Get("trained_workers");

    /// <summary>Participations in start-up and management courses, conferences and seminars (lượt học viên), in lượt học viên. Decision 1288/QĐ-TTg, I.2.</summary>
    public static Indicator ManagementTrainingParticipations { get; } = Get("management_training_participations");

    /// <summary>Trainees of courses on management capacity (học viên đào tạo nâng cao năng lực quản lý), in học viên. National report 2014-2020, III.1.b.</summary>
    public static Indicator ManagementTrainees { get; } = Get("management_trainees");

    /// <summary>Technical demonstration models (mô hình trình diễn kỹ thuật), in mô hình. Decision 1288/QĐ-TTg, I.2.</summary>
    public static Indicator DemonstrationModels { get; } = Get("demonstration_models");

    /// <summary>Establishments supported to apply machinery and transfer technology (cơ sở được hỗ trợ ứng dụng máy móc, chuyển giao công nghệ), in cơ sở CNNT. Decision 1288/QĐ-TTg, I.2.</summary>
    public static Indicator MachineryEstablishments { get; } = Get("machinery_establishments");

    /// <summary>Participations of establishments in fairs at home and abroad (lượt cơ sở tham gia hội chợ triển lãm), in lượt cơ sở CNNT. Decision 1288/QĐ-TTg, I.2.</summary>
    public static Indicator FairParticipations { get; } = Get("fair_participations");

    /// <summary>Industrial clusters supported with planning, infrastructure or waste water treatment (cụm công nghiệp được hỗ trợ), in CCN. Decision 1288/QĐ-TTg, I.2.</summary>
    public static Indicator SupportedClusters { get; } = Get("supported_clusters");

    /// <summary>Industrial promotion money (kinh phí khuyến công), in đồng; the observation says of which source and how far it has come.</summary>
    public static Indicator PromotionFunding { get; } = Get("promotion_funding");

    /// <summary>Counterpart capital of those who carry out or benefit (vốn đối ứng), in đồng. National report 2014-2020, III.2.</summary>
    public static Indicator CounterpartCapital { get; } = Get("counterpart_capital");

    /// <summary>Staff of the provincial centres (cán bộ, viên chức của các Trung tâm), in người. National report 2014-2020, II.2.a.</summary>
    public static Indicator CentreStaff { get; } = Get("centre_staff");

    /// <summary>Provincial centres (Trung tâm trực thuộc Sở Công Thương), in Trung tâm. National report 2014-2020, II.2.</summary>
    public static Indicator ProvincialCentres { get; } = Get("provincial_centres");

    /// <summary>An indicator by its id (chỉ tiêu theo mã).</summary>
    /// <param name="id">The id, as in "trained_workers".</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogue has no such indicator.</exception>
    public static Indicator Get(string id) => Find(id) ?? throw new ArgumentException($"No indicator \"{id}\" in the catalogue.", nameof(id));

    /// <summary>An indicator by its id, if there is one (tìm chỉ tiêu theo mã).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The indicator, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Indicator? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return NationalCatalogue.IndicatorsById.GetValueOrDefault(id);
    }

    /// <summary>How an indicator compares with another, if the catalogue says (khả năng so sánh).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="other">The one to compare it with.</param>
    /// <returns>The record, or null when the catalogue has none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IndicatorComparability? FindComparability(Indicator indicator, Indicator other)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(other);
        return NationalCatalogue.Comparabilities.FirstOrDefault(record => record.Indicator.Equals(indicator) && record.Other.Equals(other));
    }
}
