using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Schemes that are built in code.</content>
public sealed partial class RegionScheme
{
    /// <summary>Creates a scheme from its definition (tạo cách phân vùng), for example one that a ministry uses in a report.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="catalogue">The catalogue that contains its provinces; null for the built-in one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// RegionScheme halves = new(new RegionSchemeDefinition {
    ///     Id = "halves",
    ///     Name = new("hai nửa"),
    ///     VerifiedFrom = new(2026, 9, 20),
    ///     Regions =
    ///     [
    ///         new() { Id = "halves.north", Name = new("nửa bắc"), Provinces = north },
    ///         new() { Id = "halves.south", Name = new("nửa nam"), Provinces = south },
    ///     ],
    ///     Citation = new(plan),
    /// });
    /// Catalogue mine = Catalogue.National.With(halves);
    /// </code></example>
    public RegionScheme(RegionSchemeDefinition definition, Catalogue? catalogue = null)
        : this(RegionSchemeCheck.Make(definition, catalogue, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    /// <summary>
    /// Creates a scheme from its definition, or returns all faults of the definition (tạo cách phân vùng từ biểu mẫu).
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="scheme">The scheme; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <param name="catalogue">The catalogue that contains its provinces; null for the built-in one.</param>
    /// <returns>False if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        RegionSchemeDefinition definition,
        [NotNullWhen(true)] out RegionScheme? scheme,
        out ImmutableArray<DefinitionFault> faults,
        Catalogue? catalogue = null)
    {
        scheme = RegionSchemeCheck.Make(definition, catalogue, out faults);
        return scheme is not null;
    }
}
