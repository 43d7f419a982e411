using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What a figure of a report is made of (khai báo số liệu).</summary>
[JsonConverter(typeof(NoJsonConverter<PrintedFigureDefinition>))]
public sealed class PrintedFigureDefinition : ReportItemDefinition;
