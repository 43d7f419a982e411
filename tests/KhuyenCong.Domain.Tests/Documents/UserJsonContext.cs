using System.Text.Json.Serialization;

namespace KhuyenCong.Domain.Tests;

/// <summary>A source-generated context as an application writes its own, with a request that holds a document.</summary>
[JsonSerializable(typeof(ProgramRequest))]
[JsonSerializable(typeof(ObservationDocument))]
[JsonSerializable(typeof(PromotionProgram))]
[JsonSerializable(typeof(SupportTable))]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(CatalogueDocument))]
[JsonSerializable(typeof(ResultRequest))]
[JsonSerializable(typeof(ObservationInput))]
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(DataWindow))]
[JsonSerializable(typeof(BilingualText))]
[JsonSerializable(typeof(SummationAxes))]
[JsonSerializable(typeof(RefusedMembers))]
[JsonSerializable(typeof(MeasureUnit[]))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(Observation[]))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(ProvinceUnit))]
[JsonSerializable(typeof(Region))]
[JsonSerializable(typeof(RegionScheme))]
[JsonSerializable(typeof(ReportingUnit))]
[JsonSerializable(typeof(Dictionary<Indicator, Vnd>))]
[JsonSerializable(typeof(Dictionary<Region, Vnd>))]
[JsonSerializable(typeof(ExactRatio?))]
[JsonSerializable(typeof(Dictionary<Province, Vnd>))]
[JsonSerializable(typeof(Dictionary<FundingSource, YearRange>))]
internal sealed partial class UserJsonContext : JsonSerializerContext;
