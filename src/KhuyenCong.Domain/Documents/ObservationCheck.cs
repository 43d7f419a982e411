using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The result of checking an input: the figure or its faults, and the reporting unit if it is known.</summary>
internal sealed record ObservationCheck(ReportingUnit? ReportingUnit, Observation? Observation, ImmutableArray<ObservationFault> Faults);
