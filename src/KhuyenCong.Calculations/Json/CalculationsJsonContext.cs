using System.Text.Json.Serialization;

namespace KhuyenCong.Calculations.Json;

/// <summary>
/// The source-generated JSON context of results and requests (ngữ cảnh JSON của kết quả và đề nghị), for trimmed and native applications,
/// which cannot use reflection.
/// </summary>
/// <remarks>
/// An application's own context writes results in the same way, because their types are annotated with
/// <see cref="CalculationJsonConverter{T}"/>.
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
    /// <summary>Returns the name of the type.</summary>
    /// <returns>"CalculationsJsonContext".</returns>
    public override string ToString() => nameof(CalculationsJsonContext);
}
