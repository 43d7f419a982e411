using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

/// <summary>Whether two JSON texts say the same: members in any order, numbers by value where decimal holds them. .NET 8 has no such comparison: its own takes 0.0 and 0 for two.</summary>
internal static class JsonEquality
{
    internal static bool AreEqual(string left, string right) => AreEqual(JsonSerializer.Deserialize<JsonElement>(left), JsonSerializer.Deserialize<JsonElement>(right));

    internal static bool AreEqual(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
            && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out JsonElement other) && AreEqual(member.Value, other)),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second)),
        JsonValueKind.Number => left.TryGetDecimal(out decimal number) && right.TryGetDecimal(out decimal other)
            ? number == other
            : string.Equals(left.GetRawText(), right.GetRawText(), StringComparison.Ordinal),
        JsonValueKind.String => string.Equals(left.GetString(), right.GetString(), StringComparison.Ordinal),
        _ => true,
    };
}
