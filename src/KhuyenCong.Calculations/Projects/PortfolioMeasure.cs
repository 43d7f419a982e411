namespace KhuyenCong.Calculations;

/// <summary>The measures that a portfolio adds up.</summary>
internal enum PortfolioMeasure
{
    /// <summary>The number of projects.</summary>
    Projects,

    /// <summary>The total cost.</summary>
    Cost,

    /// <summary>The support as first approved.</summary>
    InitialSupport,

    /// <summary>The support as adjusted.</summary>
    Support,

    /// <summary>The part of the support that the budget allocated.</summary>
    Allocated,

    /// <summary>The advances.</summary>
    Advanced,

    /// <summary>The cash paid out.</summary>
    Disbursed,

    /// <summary>The advances that were neither cleared nor paid back.</summary>
    OutstandingAdvance,

    /// <summary>The settled support.</summary>
    Settled,

    /// <summary>The money carried over to the next year.</summary>
    CarriedOver,

    /// <summary>The counterpart capital.</summary>
    Counterpart,
}
