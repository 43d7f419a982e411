using System.Text.Json.Serialization;

namespace KhuyenCong.Domain.Json;

/// <summary>
/// The source-generated JSON forms of this library's types (ngữ cảnh JSON), which trimmed and native applications can use without
/// reflection.
/// </summary>
/// <remarks>
/// An application's own context reads and writes these types in the same way, because each type specifies
/// <see cref="DomainJsonConverter"/>.
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
    /// <summary>Returns the name of the type.</summary>
    /// <returns>"DomainJsonContext".</returns>
    public override string ToString() => nameof(DomainJsonContext);
}
