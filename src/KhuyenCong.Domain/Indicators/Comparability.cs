using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How the things that two indicators count are related (quan hệ so sánh).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Comparability>))]
public enum Comparability
{
    /// <summary>Both indicators count the same things (như nhau).</summary>
    Same = 0,

    /// <summary>The indicator counts only part of what the other counts (hẹp hơn).</summary>
    Narrower = 1,

    /// <summary>The indicator counts more than the other (rộng hơn).</summary>
    Broader = 2,

    /// <summary>The indicators cannot be compared (không so sánh được).</summary>
    NotComparable = 3,
}
