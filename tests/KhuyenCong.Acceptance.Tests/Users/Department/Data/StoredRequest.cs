/// <summary>A request for support as it was received, with the ids of content and province as text.</summary>
internal sealed class StoredRequest
{
    public int Id { get; init; }

    public required string Establishment { get; init; }

    public required string Content { get; init; }

    public required string? Province { get; init; }

    public required FundingSource Source { get; init; }

    public required LocalDate ReceivedOn { get; init; }

    public required Vnd Cost { get; init; }

    public required Vnd Requested { get; set; }

    public SupportContent? FindContent(Catalogue catalogue) =>
        (FindProvince(catalogue) is { } province ? catalogue.FindSupportTable(province) : null)?.FindContent(Content)
        ?? catalogue.NationalSupportTable.FindContent(Content);

    public Province? FindProvince(Catalogue catalogue) => Province is null ? null : catalogue.FindProvince(Province);

    /// <summary>What is asked of the library; null when the catalogue does not know the content.</summary>
    public SupportRequest? FindRequest(Catalogue catalogue) => FindContent(catalogue) is not { } content ? null : new()
    {
        Content = content,
        Province = FindProvince(catalogue),
        Funding = Source,
        Date = ReceivedOn,
        Units = [new SupportUnit(Cost)],
    };

    /// <summary>Its money beside the ceiling.</summary>
    public SupportCheck Check(Catalogue catalogue) => SupportCeilingCalculator.Check(
        Requested, FindRequest(catalogue) ?? throw Refused.Unknown("content", "danh mục không có nội dung hỗ trợ của đề nghị này."), catalogue);
}
