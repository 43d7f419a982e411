using BenchmarkDotNet.Attributes;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>
/// A formula that is parsed once and evaluated often, on numbers and on ranges, compared with the same arithmetic in C#.
/// </summary>
[MemoryDiagnoser]
public class FormulaEvaluation
{
    // Report III.2: the money of the six regions in tỷ đồng, and the total 1.737,73.
    private readonly decimal[] _regions = [363.31m, 246.69m, 323.12m, 126.95m, 183.88m, 220.11m];
    private decimal[] _values = [];
    private ValueRange[] _ranges = [];
    private IndicatorFormula _formula = NationalFormulas.Attainment.Formula;

    [Params("trained / target_trained", "sum(a, b, c, d, e, f) / total - 1", "mean(a, b, c, d, e, f)")]
    public string Formula { get; set; } = string.Empty;

    [GlobalSetup]
    public void Parse()
    {
        _formula = IndicatorFormula.Parse(Formula);
        _values = _formula.Identifiers.Length switch
        {
            2 => [18_400, 140_000],
            6 => _regions,
            _ => [.. _regions, 1_737.73m],
        };
        _ranges = [.. _values.Select(value => ValueRange.HalfOpen(value - 0.005m, value + 0.005m))];
    }

    [Benchmark(Baseline = true)]
    public decimal ByHand()
    {
        decimal[] v = _values;
        return v.Length switch
        {
            2 => v[0] / v[1],
            6 => (v[0] + v[1] + v[2] + v[3] + v[4] + v[5]) / 6,
            _ => ((v[0] + v[1] + v[2] + v[3] + v[4] + v[5]) / v[6]) - 1,
        };
    }

    [Benchmark]
    public decimal? Exact() => FormulaCalculator.Evaluate(_formula, _values).Value;

    [Benchmark]
    public FormulaRange Ranges() => FormulaCalculator.EvaluateRange(_formula, _ranges);
}
