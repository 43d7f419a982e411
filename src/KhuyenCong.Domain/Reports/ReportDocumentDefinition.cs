using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A report built in code (khai báo tài liệu báo cáo); pass it to <see cref="ReportDocument"/>.</summary>
[JsonConverter(typeof(NoJsonConverter<ReportDocumentDefinition>))]
public sealed class ReportDocumentDefinition
{
    /// <summary>The id (mã tài liệu); required.</summary>
    public string? Id { get; init; }

    /// <summary>The title of the report (tên báo cáo); null if not stated.</summary>
    public string? Title { get; init; }

    /// <summary>The source of the report in words (nguồn); null if not stated.</summary>
    public string? SourceText { get; init; }

    /// <summary>The figures that the report states (các số liệu).</summary>
    public ImmutableArray<PrintedFigureDefinition> Figures { get; init; } = [];

    /// <summary>The claims that the report derives from its figures (các nhận định).</summary>
    public ImmutableArray<ReportClaimDefinition> Claims { get; init; } = [];

    /// <summary>Returns the id.</summary>
    /// <returns>Text such as "moit_2014_2020".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
