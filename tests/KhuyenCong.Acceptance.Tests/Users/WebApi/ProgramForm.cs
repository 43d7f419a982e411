using KhuyenCong.Domain;
using NodaTime;

/// <summary>A program as the fields of a form give it, any of which may be left empty.</summary>
internal sealed record ProgramForm(
    string? Id, string? Name, Province? Province, string? Decision, DateOnly? From, DateOnly? Through, Quantity? Budget, TargetForm[]? Targets)
{
    internal ProgramDefinition ToDefinition() => new()
    {
        Id = Id,
        Name = string.IsNullOrWhiteSpace(Name) ? null : new(Name),
        Province = Province,
        Decision = string.IsNullOrWhiteSpace(Decision)
            ? null
            : new(Decision, LegalDocumentKind.Decision, new(Decision)) { Number = Decision },
        ImplementedFrom = From is { } first ? LocalDate.FromDateOnly(first) : null,
        ImplementedThrough = Through is { } last ? LocalDate.FromDateOnly(last) : null,
        PlannedBudget = Budget is null ? null : new() { Amount = Budget, Funding = FundingSource.Local },
        Targets = [.. (Targets ?? []).Select(target => target.ToDefinition())],
    };
}
