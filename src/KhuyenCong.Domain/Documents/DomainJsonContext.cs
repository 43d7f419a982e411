using System.Text.Json.Serialization;

namespace KhuyenCong.Domain.Json;

/// <summary>
/// The JSON forms of this library's types for source-generated serialization (ngữ cảnh JSON), without reflection, for trimmed and native
/// applications.
/// </summary>
/// <remarks>
/// An application's own context reads and writes these types in the same way: their types name <see cref="DomainJsonConverter"/>.
/// </remarks>
[JsonSerializable(typeof(ObservationDocument))]
[JsonSerializable(typeof(PromotionProgram))]
[JsonSerializable(typeof(SupportTable))]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(CatalogueDocument))]
[JsonSerializable(typeof(ProjectDocument))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(Observation[]))]
[JsonSerializable(typeof(ObservationInput))]
[JsonSerializable(typeof(ObservationInput[]))]
[JsonSerializable(typeof(Vnd))]
[JsonSerializable(typeof(YearRange))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(DataWindow))]
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Province))]
[JsonSerializable(typeof(ProvinceUnit))]
[JsonSerializable(typeof(Region))]
[JsonSerializable(typeof(RegionScheme))]
[JsonSerializable(typeof(ReportingUnit))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(BilingualText))]
[JsonSerializable(typeof(DocumentError))]
public sealed partial class DomainJsonContext : JsonSerializerContext
{
    /// <summary>The name of the type.</summary>
    /// <returns>"DomainJsonContext".</returns>
    public override string ToString() => nameof(DomainJsonContext);
}
