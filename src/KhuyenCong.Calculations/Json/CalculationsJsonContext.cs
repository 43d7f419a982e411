using System.Text.Json.Serialization;

namespace KhuyenCong.Calculations.Json;

/// <summary>
/// The JSON forms of results and requests for source-generated serialization (ngữ cảnh JSON của kết quả và đề nghị): without
/// reflection, for trimmed and native applications.
/// </summary>
/// <remarks>
/// An application's own context writes results in the same way: their types name <see cref="CalculationJsonConverter{T}"/>.
/// </remarks>
[JsonSerializable(typeof(CalculationResult))]
[JsonSerializable(typeof(CalculationResult[]))]
[JsonSerializable(typeof(Accumulation))]
[JsonSerializable(typeof(Attainment))]
[JsonSerializable(typeof(Average))]
[JsonSerializable(typeof(ClaimFinding))]
[JsonSerializable(typeof(FormulaExplanation))]
[JsonSerializable(typeof(GrowthRate))]
[JsonSerializable(typeof(Leverage))]
[JsonSerializable(typeof(ProgramComparison))]
[JsonSerializable(typeof(Progress))]
[JsonSerializable(typeof(ProjectFinding))]
[JsonSerializable(typeof(ProjectReview))]
[JsonSerializable(typeof(Reconciliation))]
[JsonSerializable(typeof(RegionalAverage))]
[JsonSerializable(typeof(RegionalAverages))]
[JsonSerializable(typeof(RestatedObservation))]
[JsonSerializable(typeof(RestatedObservations))]
[JsonSerializable(typeof(RollupTotal))]
[JsonSerializable(typeof(Share))]
[JsonSerializable(typeof(ShareTable))]
[JsonSerializable(typeof(SupportCeiling))]
[JsonSerializable(typeof(SupportCheck))]
[JsonSerializable(typeof(SupportRequest))]
[JsonSerializable(typeof(SupportRequest[]))]
public sealed partial class CalculationsJsonContext : JsonSerializerContext
{
    /// <summary>The name of the type.</summary>
    /// <returns>"CalculationsJsonContext".</returns>
    public override string ToString() => nameof(CalculationsJsonContext);
}
