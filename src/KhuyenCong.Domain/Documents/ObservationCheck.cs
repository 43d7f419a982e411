using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>What a check of an input found: the figure or its faults, and the reporting unit if it is known.</summary>
internal sealed record ObservationCheck(ReportingUnit? ReportingUnit, Observation? Observation, ImmutableArray<ObservationFault> Faults);
