using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The choices of a calculation (tùy chọn tính toán): the catalogue, the margins of hedges, rounding, and the divisor of regional means.
/// </summary>
/// <remarks>You can pass a catalogue where options are expected: <c>SupportCeilingCalculator.Calculate(request, mine)</c>.</remarks>
[JsonConverter(typeof(NoJsonConverter<CalculationOptions>))]
public sealed class CalculationOptions
{
    /// <summary>
    /// The catalogue (danh mục) with the comparability records, support levels and provinces; the built-in one by default. Results carry
    /// its version.
    /// </summary>
    public Catalogue Catalogue { get; init; } = Catalogue.National;

    /// <summary>The margins that hedges allow (mức gần đúng), for figures and claims.</summary>
    public HedgePolicy Hedges { get; init; } = HedgePolicy.Default;

    /// <summary>
    /// The rounding rule of reports and of the function round() in formulas (quy tắc làm tròn); half away from zero by default.
    /// </summary>
    public RoundingRule Rounding { get; init; }

    /// <summary>
    /// The number of provinces that regional means are divided by (mẫu số bình quân): all provinces of a region by default.
    /// </summary>
    public AveragePopulation Population { get; init; }

    internal static CalculationOptions Default { get; } = new();

    /// <summary>Converts a catalogue to options with that catalogue and default values for the rest (tùy chọn theo danh mục).</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static implicit operator CalculationOptions(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new() { Catalogue = catalogue };
    }

    /// <summary>Validates options; returns the defaults for null.</summary>
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
            : throw new ArgumentOutOfRangeException(nameof(options), options.Population, "Not an average population.");
    }

    /// <summary>Returns the version of the catalogue.</summary>
    /// <returns>Text such as "catalogue 2026.11.5".</returns>
    public override string ToString() => $"catalogue {Catalogue}";
}
