using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kinds of changes to province-level units (loại thay đổi).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AdministrativeChangeKind>))]
public enum AdministrativeChangeKind
{
    /// <summary>Several whole units merged into a new one (sáp nhập).</summary>
    Merger = 0,

    /// <summary>A unit was renamed (đổi tên).</summary>
    Renaming = 1,

    /// <summary>A unit became a centrally-run city (thành lập thành phố trực thuộc trung ương).</summary>
    KindChange = 2,
}
