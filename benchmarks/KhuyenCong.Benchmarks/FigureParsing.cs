using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>Parsing a printed figure with hedge, number, magnitude and unit, compared with code that applications write by hand.</summary>
[MemoryDiagnoser]
public partial class FigureParsing
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Params("gần 9.500 tỷ đồng", "18.400 lao động", "13,14%", "bình quân 27,58 tỷ đồng/tỉnh")]
    public string Text { get; set; } = string.Empty;

    [Benchmark(Baseline = true)]
    public (decimal Value, string Hedge, string Magnitude, string Unit) RegexAndDecimalParse()
    {
        Match match = Figure().Match(Text);
        return (
            decimal.Parse(match.Groups["number"].ValueSpan, NumberStyles.Number, Vietnamese),
            match.Groups["hedge"].Value,
            match.Groups["magnitude"].Value,
            match.Groups["unit"].Value);
    }

    [Benchmark]
    public ReportedFigure TryParse() => ReportedFigure.TryParse(Text, out ReportedFigure figure) ? figure : default;

    [GeneratedRegex(
        "^(?:(?:đạt|chiếm|tăng|giảm|vượt|bình quân|trung bình|tổng) )?(?:(?<hedge>gần|dưới|khoảng hơn|hơn|trên|khoảng|tương đương|xấp xỉ) )?(?<number>-?[0-9.]+(?:,[0-9]+)?)(?: ?(?<magnitude>%|nghìn tỷ|nghìn|triệu|tỷ))?(?: ?(?<unit>.+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Figure();
}
