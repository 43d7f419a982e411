namespace KhuyenCong.Calculations;

/// <summary>What a portfolio adds up.</summary>
internal enum PortfolioMeasure
{
    /// <summary>The number of projects.</summary>
    Projects,

    /// <summary>Their total cost.</summary>
    Cost,

    /// <summary>Their support as first approved.</summary>
    InitialSupport,

    /// <summary>Their support as adjusted.</summary>
    Support,

    /// <summary>What the budget allocated of it.</summary>
    Allocated,

    /// <summary>What was advanced.</summary>
    Advanced,

    /// <summary>The cash paid out.</summary>
    Disbursed,

    /// <summary>The advances that were neither cleared nor paid back.</summary>
    OutstandingAdvance,

    /// <summary>What was settled.</summary>
    Settled,

    /// <summary>What is carried over to the next year.</summary>
    CarriedOver,

    /// <summary>The counterpart capital.</summary>
    Counterpart,
}
