namespace KhuyenCong.Domain.Tests;

/// <summary>A record of the catalogue as the page of provenance shows it.</summary>
/// <param name="Name">Its id, or what serves as one.</param>
/// <param name="Verification">How it was read.</param>
/// <param name="Citations">Where it is stated; none for a document, which is cited and does not cite.</param>
internal sealed record ProvenanceRecord(string Name, Verification Verification, params Citation[] Citations);
