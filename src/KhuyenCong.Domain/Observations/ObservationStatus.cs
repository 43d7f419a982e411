using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Specifies how final a reported figure is (tình trạng số liệu).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>Final (chính thức).</summary>
    Final = 0,

    /// <summary>Provisional (sơ bộ).</summary>
    Provisional = 1,

    /// <summary>Estimated before the period ended (ước thực hiện).</summary>
    Estimated = 2,

    /// <summary>Planned for the future (kế hoạch).</summary>
    Planned = 3,
}
