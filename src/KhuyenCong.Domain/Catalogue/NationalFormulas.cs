using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The formulas of the catalogue (các công thức dựng sẵn): attainment, shares, means, leverage, growth.</summary>
public static class NationalFormulas
{
    /// <summary>All formulas (toàn bộ công thức).</summary>
    public static ImmutableArray<DerivedIndicator> All => Catalogue.National.Formulas;

    /// <summary>Attainment of a target (mức đạt so với mục tiêu): actual / target.</summary>
    public static DerivedIndicator Attainment { get; } = Get("attainment");

    /// <summary>Share of a whole (tỷ trọng): part / whole.</summary>
    public static DerivedIndicator Share { get; } = Get("share");

    /// <summary>Counterpart capital attracted per đồng of state funding (hiệu quả thu hút vốn): capital / state.</summary>
    public static DerivedIndicator Leverage { get; } = Get("leverage");

    /// <summary>Mean per province (bình quân một tỉnh): total / provinces.</summary>
    public static DerivedIndicator MeanPerProvince { get; } = Get("mean_per_province");

    /// <summary>Growth (tốc độ tăng): growth(from, to).</summary>
    public static DerivedIndicator Growth { get; } = Get("growth");

    /// <summary>Mean rate of growth (tốc độ tăng bình quân), the geometric mean: cagr(from, to, steps).</summary>
    public static DerivedIndicator MeanGrowth { get; } = Get("mean_growth");

    /// <summary>Finds a formula by its id (tìm công thức), or returns null if there is none.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The formula, or null if the catalogue has none with that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static DerivedIndicator? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(formula => string.Equals(formula.Id, id, StringComparison.Ordinal));
    }

    private static DerivedIndicator Get(string id) =>
        Find(id) ?? throw new InvalidOperationException($"The catalogue lacks the formula \"{id}\".");
}
