using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The words and operands of a mean; its marks and sources are computed on first use.</summary>
/// <param name="Per">The name of one unit, as written after '/': "tỉnh".</param>
/// <param name="Population">The name of the units, as written after their number: "tỉnh, thành phố".</param>
/// <param name="Qualifier">A note on amounts that the total includes or leaves out, and on the provinces that reported.</param>
/// <param name="Hedge">The hedge of the total.</param>
/// <param name="Figures">The operands.</param>
/// <param name="OfLookup">The caveats of the lookup of the regions.</param>
/// <param name="Options">The options of the calculation.</param>
/// <param name="Scheme">The region scheme; null if the mean was not computed per province.</param>
/// <param name="IsRestated">Whether the figures were restated for other provinces; if so, the qualifier states it.</param>
internal sealed record AverageScope(
    BilingualText Per,
    BilingualText Population,
    BilingualText? Qualifier,
    Hedge Hedge,
    ImmutableArray<Observation> Figures,
    Caveats OfLookup,
    CalculationOptions Options, RegionScheme? Scheme = null, bool IsRestated = false)
{
    private Caveats? _caveats;

    /// <summary>Creates the scope of one figure divided by another, which counts the units that share it.</summary>
    internal static AverageScope Of(Observation? total, Observation? population, CalculationOptions options)
    {
        BilingualText unit = population?.Indicator.Unit.Name ?? MeasureUnit.One.Name;
        BilingualText? periods = total is null || population is null || total.Period == population.Period
            ? null
            : Messages.Of(Wording.PeriodsOfMean, Phrase.Of(total.Period), Phrase.Of(population.Period));
        return new(
            unit,
            unit,
            periods,
            total?.Value.Hedge ?? Hedge.None,
            [.. new[] { total, population }.OfType<Observation>()],
            Caveats.None,
            options);
    }

    internal Caveats Caveats => _caveats ??= (IsRestated ? Caveats.Of(Figures).WithoutFrames() : Caveats.Of(Figures)) | OfLookup;

    internal ImmutableArray<Citation> Citations => [.. Figures.Select(figure => figure.Citation).OfType<Citation>()];
}
