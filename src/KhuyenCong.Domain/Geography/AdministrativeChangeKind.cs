using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How units of province level changed (loại thay đổi).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AdministrativeChangeKind>))]
public enum AdministrativeChangeKind
{
    /// <summary>Several whole units merged into a new one (sáp nhập).</summary>
    Merger = 0,

    /// <summary>One was renamed (đổi tên).</summary>
    Renaming = 1,

    /// <summary>One became a centrally-run city (thành lập thành phố trực thuộc trung ương).</summary>
    KindChange = 2,
}
