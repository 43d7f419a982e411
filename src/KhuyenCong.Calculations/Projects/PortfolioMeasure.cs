namespace KhuyenCong.Calculations;

/// <summary>What a portfolio adds up.</summary>
internal enum PortfolioMeasure
{
    /// <summary>How many projects.</summary>
    Projects,

    /// <summary>Their whole cost.</summary>
    Cost,

    /// <summary>Their support as first approved.</summary>
    InitialSupport,

    /// <summary>Their support as adjusted.</summary>
    Support,

    /// <summary>What the budget allocated of it.</summary>
    Allocated,

    /// <summary>What was advanced.</summary>
    Advanced,

    /// <summary>The cash that has left.</summary>
    Disbursed,

    /// <summary>What of the advances was neither cleared nor paid back.</summary>
    OutstandingAdvance,

    /// <summary>What was settled.</summary>
    Settled,

    /// <summary>What is carried over to the next year.</summary>
    CarriedOver,

    /// <summary>The counterpart capital.</summary>
    Counterpart,
}
