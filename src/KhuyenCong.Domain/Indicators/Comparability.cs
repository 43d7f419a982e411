using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How the things that two indicators count are related (quan hệ so sánh).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Comparability>))]
public enum Comparability
{
    /// <summary>The same things (như nhau).</summary>
    Same = 0,

    /// <summary>Only part of what the other counts (hẹp hơn).</summary>
    Narrower = 1,

    /// <summary>More than the other counts (rộng hơn).</summary>
    Broader = 2,

    /// <summary>Neither: they cannot be compared (không so sánh được).</summary>
    NotComparable = 3,
}
