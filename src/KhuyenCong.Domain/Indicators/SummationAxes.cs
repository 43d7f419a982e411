using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The axes along which an indicator's values may be added (được cộng theo).</summary>
[Flags]
[JsonConverter(typeof(SnakeCaseEnumConverter<SummationAxes>))]
public enum SummationAxes
{
    /// <summary>Not along any axis (không cộng được).</summary>
    None = 0,

    /// <summary>Over years (theo thời gian), for example for participations and money but not for distinct establishments.</summary>
    Years = 1,

    /// <summary>Over places (theo địa bàn).</summary>
    Places = 2,

    /// <summary>Over sources of money (theo nguồn kinh phí).</summary>
    Sources = 4,
}
