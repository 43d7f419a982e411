using System.Text.Json;

namespace KhuyenCong.Calculations;

/// <summary>Something that is written as JSON and never read.</summary>
internal interface IJsonForm
{
    /// <summary>Writes one object.</summary>
    void WriteJson(Utf8JsonWriter json);
}
