using System.Text.Json;

namespace KhuyenCong.Calculations;

/// <summary>What is written as JSON and never read.</summary>
internal interface IJsonForm
{
    /// <summary>Writes one object.</summary>
    void WriteJson(Utf8JsonWriter json);
}
