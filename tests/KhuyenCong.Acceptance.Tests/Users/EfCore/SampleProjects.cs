using KhuyenCong.Domain;
using NodaTime;

/// <summary>The state money of the Southeast 2014-2020, 183,88 tỷ, of which Đồng Nai 52,05 tỷ, is the national report's; how it spreads over projects is made up.</summary>
internal static class SampleProjects
{
    private static readonly AdministrativeMap Map = AdministrativeMap.On(new LocalDate(2020, 12, 31));

    public static SupportedProject[] All =>
    [
        // 30 + 22,05 = 52,05.
        Project("Đồng Nai", "2014-2020", new(2015, 3, 31), 30m, 165m, 4_000),
        Project("Đồng Nai", "2014-2020", new(2019, 10, 1), 22.05m, 121m, 2_400),

        // 22 x 5 + 21,83 = 131,83 = 183,88 - 52,05.
        Project("TP. Hồ Chí Minh", "2014-2020", new(2014, 8, 1), 22m, 121m, 2_000),
        Project("Bà Rịa - Vũng Tàu", "2014-2020", new(2016, 2, 29), 22m, 121m, 2_000),
        Project("Bình Phước", "2014-2020", new(2017, 1, 1), 22m, 121m, 2_000),
        Project("Bình Dương", "2014-2020", new(2018, 6, 30), 22m, 121m, 2_000),
        Project("Bình Thuận", "2014-2020", new(2019, 7, 15), 22m, 121m, 2_000),
        Project("Tây Ninh", "2014-2020", new(2020, 12, 31), 21.83m, 109m, 2_000),

        // Of the program, but approved after its last day; and of the next program: neither counts.
        Project("Tây Ninh", "2014-2020", new(2021, 1, 1), 1_000m, 1_000m, 1_000),
        Project("Đồng Nai", "2021-2025", new(2021, 3, 1), 2_000m, 2_000m, 2_000),
    ];

    public static ReportingPeriod PeriodOfTooMuch { get; } = ReportingPeriod.Year(2099);

    // Together one đồng more than a long holds.
    public static SupportedProject[] TooMuch => [Project("Đồng Nai", Vnd.MaxValue), Project("Tây Ninh", Vnd.FromDong(1))];

    private static SupportedProject Project(string province, Vnd state) => new()
    {
        Province = Map.Get(province).Province,
        Period = PeriodOfTooMuch,
        ApprovedOn = new(2099, 1, 1),
        State = state,
        Counterpart = Vnd.Zero,
        TrainedWorkers = 0,
    };

    private static SupportedProject Project(string province, string period, LocalDate approvedOn, decimal state, decimal counterpart, int trainedWorkers) => new()
    {
        Province = Map.Get(province).Province,
        Period = ReportingPeriod.Parse(period),
        ApprovedOn = approvedOn,
        State = Vnd.FromBillions(state),
        Counterpart = Vnd.FromBillions(counterpart),
        TrainedWorkers = trainedWorkers,
    };
}
