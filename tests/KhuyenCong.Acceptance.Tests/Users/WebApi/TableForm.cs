using KhuyenCong.Domain;

/// <summary>A province's own table as the fields of a form give it: one norm, and the content of its own that the norm is of, if it is of one.</summary>
internal sealed record TableForm(string? Id, string? Name, Province? Province, string? ContentId, string? ContentName, NormForm Norm)
{
    internal SupportContent? ToContent() =>
        Norm.ToDocument() is { } document && !string.IsNullOrWhiteSpace(ContentId) && !string.IsNullOrWhiteSpace(ContentName)
            ? new(ContentId, new(ContentName), new(document))
            : null;

    internal SupportTableDefinition ToDefinition(SupportContent? own, SupportNorm norm) => new()
    {
        Id = Id,
        Name = string.IsNullOrWhiteSpace(Name) ? null : new(Name),
        Province = Province,
        Contents = own is null ? [] : [own],
        Norms = [norm],
    };
}
