using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What a report is made of (khai báo tài liệu báo cáo), from which <see cref="ReportDocument"/> is made.</summary>
[JsonConverter(typeof(NoJsonConverter<ReportDocumentDefinition>))]
public sealed class ReportDocumentDefinition
{
    /// <summary>The id (mã tài liệu); required.</summary>
    public string? Id { get; init; }

    /// <summary>The title of the report (tên báo cáo); null when it is not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Where the report comes from (nguồn); null when it is not stated.</summary>
    public string? SourceText { get; init; }

    /// <summary>What the report states (các số liệu).</summary>
    public ImmutableArray<PrintedFigureDefinition> Figures { get; init; } = [];

    /// <summary>What it derives from that (các nhận định).</summary>
    public ImmutableArray<ReportClaimDefinition> Claims { get; init; } = [];

    /// <summary>The id.</summary>
    /// <returns>As in "moit_2014_2020".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
