using System.Text.Json.Serialization;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>A source-generated context as an application writes its own.</summary>
[JsonSerializable(typeof(SupportRequest))]
[JsonSerializable(typeof(SupportUnit[]))]
[JsonSerializable(typeof(SupportMultiplierChoice))]
internal sealed partial class SupportJsonContext : JsonSerializerContext;
