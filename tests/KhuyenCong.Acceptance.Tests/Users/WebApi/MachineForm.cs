using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;

/// <summary>The form that asks for support of a machine, any field of which may be left empty.</summary>
internal sealed record MachineForm(DateOnly? Day, Vnd? Cost, Vnd? Requested)
{
    /// <summary>The request; null until day and cost are there.</summary>
    internal SupportRequest? ToRequest() => Day is not { } day || Cost is not { } cost ? null : new()
    {
        Content = SupportTable.National.GetContent("advanced_machinery"),
        Funding = FundingSource.National,
        Date = LocalDate.FromDateOnly(day),
        Units = [new SupportUnit(cost)],
    };
}
