using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The class of the city or town to which a ward belongs (loại đô thị của phường), until 30 June 2025.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<UrbanClass>))]
public enum UrbanClass
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>A special-class city (thành phố loại đặc biệt).</summary>
    SpecialCity = 1,

    /// <summary>A class 1 city (thành phố loại 1).</summary>
    Class1City = 2,

    /// <summary>A class 2 city (thành phố loại 2).</summary>
    Class2City = 3,

    /// <summary>A class 3 city (thành phố loại 3).</summary>
    Class3City = 4,

    /// <summary>A town at district level (thị xã).</summary>
    Town = 5,
}
