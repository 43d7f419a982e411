using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The stage that a project has reached (bước thực hiện đề án), Circular 36/2013/TT-BCT articles 6, 8 and 18.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectStage>))]
public enum ProjectStage
{
    /// <summary>Registered with the provincial department or the ministry (đã đăng ký).</summary>
    Registered = 0,

    /// <summary>Appraised by the provincial department (thẩm định cấp cơ sở), article 8.1.</summary>
    AppraisedAtBase = 1,

    /// <summary>Appraised by the ministry (thẩm định cấp Bộ), article 8.2.</summary>
    AppraisedByMinistry = 2,

    /// <summary>In an approved plan (đã phê duyệt): by the Minister, or by the chairman of the provincial committee.</summary>
    Approved = 3,

    /// <summary>Under contract, or assigned as a task (đã ký hợp đồng hoặc giao nhiệm vụ), article 6.4.</summary>
    Contracted = 4,

    /// <summary>The plan of a group project was approved by the provincial department (đã phê duyệt kế hoạch nhóm), article 21.2.</summary>
    GroupPlanApproved = 5,

    /// <summary>Being carried out (đang thực hiện).</summary>
    UnderWay = 6,

    /// <summary>Accepted by the provincial department (đã nghiệm thu cơ sở).</summary>
    AcceptedAtBase = 7,

    /// <summary>Its contract was liquidated (đã thanh lý hợp đồng), article 18.2.</summary>
    Liquidated = 8,

    /// <summary>Its accounts were settled (đã quyết toán), article 18.2, before or after the liquidation.</summary>
    Settled = 9,

    /// <summary>Stopped (ngừng thực hiện), article 11.</summary>
    Stopped = 10,
}
