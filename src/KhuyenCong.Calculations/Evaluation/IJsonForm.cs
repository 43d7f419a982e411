using System.Text.Json;

namespace KhuyenCong.Calculations;

/// <summary>An object that is written as JSON but never read.</summary>
internal interface IJsonForm
{
    /// <summary>Writes one object.</summary>
    void WriteJson(Utf8JsonWriter json);
}
