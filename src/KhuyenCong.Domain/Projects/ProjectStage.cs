using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The stage that a project has reached (bước thực hiện đề án), under Circular 36/2013/TT-BCT articles 6, 8 and 18.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectStage>))]
public enum ProjectStage
{
    /// <summary>Registered with the provincial department or the ministry (đã đăng ký).</summary>
    Registered = 0,

    /// <summary>Appraised by the provincial department (thẩm định cấp cơ sở), under article 8.1.</summary>
    AppraisedAtBase = 1,

    /// <summary>Appraised by the ministry (thẩm định cấp Bộ), under article 8.2.</summary>
    AppraisedByMinistry = 2,

    /// <summary>In a plan that the Minister or the chairman of the provincial committee approved (đã phê duyệt).</summary>
    Approved = 3,

    /// <summary>Under contract or assigned as a task (đã ký hợp đồng hoặc giao nhiệm vụ), under article 6.4.</summary>
    Contracted = 4,

    /// <summary>In a group plan that the provincial department approved (đã phê duyệt kế hoạch nhóm), under article 21.2.</summary>
    GroupPlanApproved = 5,

    /// <summary>Being carried out (đang thực hiện).</summary>
    UnderWay = 6,

    /// <summary>Accepted by the provincial department (đã nghiệm thu cơ sở).</summary>
    AcceptedAtBase = 7,

    /// <summary>Contract liquidated (đã thanh lý hợp đồng), under article 18.2.</summary>
    Liquidated = 8,

    /// <summary>Accounts settled (đã quyết toán), under article 18.2, before or after the liquidation.</summary>
    Settled = 9,

    /// <summary>Stopped (ngừng thực hiện), under article 11.</summary>
    Stopped = 10,
}
