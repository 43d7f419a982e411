using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KhuyenCong.Domain.Tests;

/// <summary>The ways in which applications read and write JSON; all give the same.</summary>
internal static class JsonWays
{
    internal static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonSerializerOptions[] All =
    [
        DomainJsonContext.Default.Options,
        UserJsonContext.Default.Options,
        new(),
        new(JsonSerializerDefaults.Web),
        new()
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(DomainJsonContext.Default, UserJsonContext.Default),
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
        },
    ];
}
