using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The level of government that runs a program (cấp chương trình).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProgramLevel>))]
public enum ProgramLevel
{
    /// <summary>The national program (chương trình khuyến công quốc gia).</summary>
    National = 0,

    /// <summary>A province's own program (chương trình khuyến công địa phương).</summary>
    Provincial = 1,
}
