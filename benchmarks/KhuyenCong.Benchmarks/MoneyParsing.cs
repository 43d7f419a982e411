using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>Parsing a printed amount with the library, compared with code that applications write by hand.</summary>
[MemoryDiagnoser]
public partial class MoneyParsing
{
    private const string Text = "1.737,73 tỷ đồng";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Benchmark(Baseline = true)]
    public decimal RegexAndDecimalParse()
    {
        Match match = Amount().Match(Text);
        decimal number = decimal.Parse(match.Groups["number"].ValueSpan, NumberStyles.Number, Vietnamese);
        return match.Groups["magnitude"].ValueSpan is "tỷ" ? number * 1_000_000_000 : number * 1_000_000;
    }

    [Benchmark]
    public long VndParse() => Vnd.Parse(Text).Dong;

    [GeneratedRegex("^(?<number>[0-9.,]+) (?<magnitude>triệu|tỷ) đồng$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();
}
