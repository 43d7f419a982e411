using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A figure of a report, built in code (khai báo số liệu).</summary>
[JsonConverter(typeof(NoJsonConverter<PrintedFigureDefinition>))]
public sealed class PrintedFigureDefinition : ReportItemDefinition;
