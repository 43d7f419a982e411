using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// What a calculator needs beyond its inputs (tùy chọn tính toán): the catalogue, how far hedges reach, how numbers round, what means
/// divide by.
/// </summary>
/// <remarks>A catalogue alone is taken as options: <c>SupportCeilingCalculator.Calculate(request, mine)</c>.</remarks>
[JsonConverter(typeof(NoJsonConverter<CalculationOptions>))]
public sealed class CalculationOptions
{
    /// <summary>
    /// The catalogue (danh mục): comparability records, levels of support, provinces; the built-in one by default. Results carry its
    /// version.
    /// </summary>
    public Catalogue Catalogue { get; init; } = Catalogue.National;

    /// <summary>How far hedges reach (mức gần đúng), in figures and claims alike.</summary>
    public HedgePolicy Hedges { get; init; } = HedgePolicy.Default;

    /// <summary>How a report and the round of formulas round (quy tắc làm tròn); half away from zero by default.</summary>
    public RoundingRule Rounding { get; init; }

    /// <summary>What regional means divide by (mẫu số bình quân): all provinces of a region by default.</summary>
    public AveragePopulation Population { get; init; }

    internal static CalculationOptions Default { get; } = new();

    /// <summary>Options that are a catalogue and the usual rest (tùy chọn theo danh mục).</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static implicit operator CalculationOptions(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new() { Catalogue = catalogue };
    }

    /// <summary>The options, checked; the usual ones in place of null.</summary>
    internal static CalculationOptions Of(CalculationOptions? options)
    {
        if (options is null)
        {
            return Default;
        }

        ArgumentNullException.ThrowIfNull(options.Catalogue, nameof(options));
        ArgumentNullException.ThrowIfNull(options.Hedges, nameof(options));
        if (options.Rounding is < RoundingRule.HalfAwayFromZero or > RoundingRule.Up)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Rounding, "Not a rounding rule.");
        }

        return options.Population is AveragePopulation.AllProvinces or AveragePopulation.ReportingProvinces
            ? options
            : throw new ArgumentOutOfRangeException(nameof(options), options.Population, "Not a population.");
    }

    /// <summary>The version of the catalogue.</summary>
    /// <returns>As in "catalogue 2026.11.5".</returns>
    public override string ToString() => $"catalogue {Catalogue}";
}
