using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;
using static KhuyenCong.Calculations.Tests.PortfolioSamples;

namespace KhuyenCong.Calculations.Tests;

public partial class ProjectPortfolioTest
{
    private static readonly YearRange s_years = new(2016, 2017);

    private static ProjectPortfolio Whole { get; } = ProjectPortfolio.Of(Document, s_years);

    private static ProjectPortfolio Plan2016 { get; } = ProjectPortfolio.Of(Document, new YearRange(2016));

    [Fact]
    public void Money_is_added_up_project_by_project()
    {
        Assert.Equal((4, 4), (Whole.Count.Observation!.Quantity.Value, Whole.Count.Count));

        // A 400, B 300 + 100, C 160, D 120; and 200, 100 + 50, 80, 60.
        Assert.Equal(1_080, Millions(Whole.Cost));
        Assert.Equal(490, Millions(Whole.Support));
        Assert.Equal((490, 4), (Millions(Whole.InitialSupport), Whole.InitialSupport.Count));

        // A 140, B 70, D 30.
        Assert.Equal(240, Millions(Whole.Advanced));

        // A 140 + 20 - 10, B 70 + 50, D 30.
        Assert.Equal(300, Millions(Whole.Disbursed));

        // A 140 - 100 - 10, B 70, D 30.
        Assert.Equal(130, Millions(Whole.OutstandingAdvance));

        // A 200, B 250.
        Assert.Equal(450, Millions(Plan2016.Counterpart));
    }

    [Fact]
    public void What_a_project_does_not_state_is_no_zero_and_the_total_names_the_project()
    {
        Assert.Equal(UndefinedReason.NotStatedInProject, Whole.Counterpart.Reason);
        Assert.EndsWith("hồ sơ đề án chưa nêu đủ (D)", Whole.Counterpart.Describe(), StringComparison.Ordinal);

        // B is settled, and does not say what of its national money.
        Assert.EndsWith("hồ sơ đề án chưa nêu đủ (B)", Whole.Settled.Describe(), StringComparison.Ordinal);
        Assert.EndsWith("hồ sơ đề án chưa nêu đủ (A, B, C, D)", Whole.Allocated.Describe(), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.NotStatedInProject, Whole.CarriedOver.Reason);
        Assert.Equal(UndefinedReason.NotStatedInProject, Whole.Leverage.Reason);
        Assert.Equal(UndefinedReason.NotStatedInProject, Whole.DisbursedOfAllocated.Reason);
    }

    [Fact]
    public void More_than_five_projects_that_do_not_state_something_are_counted()
    {
        ProjectDocument document = new("many", "abcdefg".Select(letter =>
            new PromotionProject(Define($"{letter}", 2016, null, Item(10, 5, FundingSource.National)))));
        Assert.EndsWith(
            "(a, b, c, d, e và 2 hồ sơ khác)",
            ProjectPortfolio.Of(document, new(2016)).Counterpart.Describe(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_name_what_is_divided_by_what()
    {
        // 300 / 490 = 0,61224...
        Assert.Equal(61.22m, Whole.DisbursedOfSupport.RoundPercent(2));
        Assert.Equal(
            "số đã chi (tạm ứng và thanh toán trực tiếp, trừ hoàn trả) chiếm 61,22% kinh phí hỗ trợ được duyệt (sau điều chỉnh)",
            Whole.DisbursedOfSupport.Describe());
        Assert.Equal(
            "cash paid out (advances and direct payments less refunds) is 61.22% of approved support (as adjusted)",
            Whole.DisbursedOfSupport.Describe(DisplayLanguage.English));

        // 130 / 240 = 0,541666...
        Assert.Equal(54.17m, Whole.OutstandingOfAdvanced.RoundPercent(2));

        // 450 / 350 = 1,2857...
        Assert.Equal((1.3m, FundingStage.Approved), (Plan2016.Leverage.RoundRatio(1), Plan2016.Leverage.FundingStage));
    }

    [Fact]
    public void A_source_has_the_items_that_it_supports_and_its_contracts_pay()
    {
        ImmutableArray<ProjectPortfolio> sources = Whole.ByFunding();
        Assert.Equal(
            [FundingSource.National, FundingSource.Local, FundingSource.StateBudget], sources.Select(source => source.Funding));
        (ProjectPortfolio national, ProjectPortfolio local, ProjectPortfolio unsplit) = (sources[0], sources[1], sources[2]);

        // A 200, B 100; paid A 150, B 70.
        Assert.Equal((2, 300, 220), (national.Projects.Length, Millions(national.Support), Millions(national.Disbursed)));

        // A 30, B 70.
        Assert.Equal(100, Millions(national.OutstandingAdvance));

        // B 50, C 80; paid B 50, and settled 45.
        Assert.Equal((2, 130), (local.Projects.Length, Millions(local.Support)));
        Assert.Equal((50, 45), (Millions(local.Disbursed), Millions(local.Settled)));
        Assert.Equal((FundingSource.Local, FundingStage.Settled), (local.Settled.Funding, local.Settled.Stage));
        Assert.Equal((1, 60, 30), (unsplit.Projects.Length, Millions(unsplit.Support), Millions(unsplit.Disbursed)));
        Assert.Equal("chưa tách nguồn", unsplit.Name.Vietnamese);

        // Nobody has split the counterpart capital of B.
        Assert.EndsWith("(B)", national.Counterpart.Describe(), StringComparison.Ordinal);
        Assert.EndsWith("(B)", national.Leverage.Describe(), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.ZeroDivisor, local.OutstandingOfAdvanced.Reason);
    }

    [Fact]
    public void A_figure_that_may_lack_what_nobody_has_split_says_so()
    {
        RollupTotal support = Whole.ByFunding()[0].Support;
        Assert.Equal("promotion_funding_in_part", support.Indicator.Id);
        Assert.Contains("(không kể phần chưa tách nguồn)", support.Describe(), StringComparison.Ordinal);

        // In the plan of 2016 every item has its source.
        ProjectPortfolio national = Plan2016.ByFunding()[0];
        Assert.Equal((NationalIndicators.PromotionFunding, 300), (national.Support.Indicator, Millions(national.Support)));
        Assert.Contains("(khuyến công quốc gia (KCQG))", national.Count.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_levels_of_local_money_are_its_sources()
    {
        PromotionProject commune = new(Define("E", 2016, null, Item(20, 10, FundingSource.LocalCommune)));
        PromotionProject unstated = new(Define("F", 2016, null, Item(20, 7, FundingSource.Local)));
        ProjectPortfolio local = ProjectPortfolio.Of(new("local", [B, commune, unstated]), new(2016)).ByFunding()[1];
        Assert.Equal(
            [(FundingSource.LocalProvince, 50m), (FundingSource.LocalCommune, 10m), (FundingSource.Local, 7m)],
            local.ByFunding().Select(level => (level.Funding, Millions(level.Support)!.Value)));
        Assert.Equal("chưa tách nguồn", local.ByFunding()[2].Name.Vietnamese);
    }

    [Fact]
    public void A_payment_of_another_money_than_the_items_have_is_of_no_source()
    {
        PromotionProject project = new(Define("E", 2016, null, Item(20, 10, FundingSource.National)));
        ProjectPortfolio portfolio = ProjectPortfolio.Of(
            new("contrary", [project], [Contract("1", [project], FundingSource.LocalProvince, Pay(PaymentKind.Advance, 5))]), new(2016));
        Assert.Equal(5, Millions(portfolio.Disbursed));
        Assert.Equal(UndefinedReason.NotStatedInProject, portfolio.ByFunding().Single().Disbursed.Reason);
    }

    [Fact]
    public void Places_are_provinces_of_the_plan_year_or_what_they_became()
    {
        Assert.Equal(
            [("province:quang_ngai", 140m), ("province:binh_dinh", 350m)],
            Whole.ByPlace().Select(place => (place.Place.Id, Millions(place.Support)!.Value)));

        // Bình Định became part of Gia Lai, and Quảng Ngãi of Quảng Ngãi.
        ReportingUnit[] merged =
        [
            .. AdministrativeMap.On(new(2026, 1, 1)).Units
                .Where(unit => unit.Province.Id is "gia_lai_2025" or "quang_ngai_2025" or "ha_noi").Select(ReportingUnit.Of),
        ];
        Assert.Equal(
            [("Gia Lai", 350m), ("Quảng Ngãi", 140m)],
            Whole.ByPlace(merged).OrderBy(place => place.Name.Vietnamese, StringComparer.Ordinal)
                .Select(place => (place.Name.Vietnamese, Millions(place.Support)!.Value)));
        Region region = RegionScheme.Report2014To2020.FindRegionOf(Province.Parse("binh_dinh"))!;
        Assert.Equal(490, Millions(Whole.ByPlace([ReportingUnit.Of(region)]).Single().Support));
        Assert.Throws<ArgumentNullException>(() => Whole.ByPlace([null!]));
    }

    [Fact]
    public void A_project_without_place_is_where_its_beneficiaries_produce_or_in_no_place()
    {
        PromotionProject produced = new(new ProjectDefinition
        {
            Id = "E",
            Name = "Đề án E",
            Year = 2016,
            Parties = [new() { Role = PartyRole.Beneficiary, Name = "Cơ sở A", Place = PlaceIn("ha_noi") }],
            Items = [Item(20, 10, FundingSource.National)],
        });
        PromotionProject nowhere = new(Define("F", 2016, null, Item(20, 7, FundingSource.National)));
        ProjectPortfolio portfolio = ProjectPortfolio.Of(new("places", [nowhere, produced]), new(2016));
        Assert.Equal(
            [("Hà Nội", 10m), ("chưa nêu địa bàn", 7m)],
            portfolio.ByPlace().Select(place => (place.Name.Vietnamese, Millions(place.Support)!.Value)));
        Assert.Contains("không kể phần chưa nêu địa bàn", portfolio.ByPlace()[0].Support.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Organisations_carry_out_what_names_them()
    {
        PromotionProject together = new(new ProjectDefinition
        {
            Id = "E",
            Name = "Đề án E",
            Year = 2016,
            Parties =
            [
                new() { Role = PartyRole.Implementing, Name = "Viện B" },
                new() { Role = PartyRole.Cooperating, Name = "Hội C" },
                new() { Role = PartyRole.Implementing, Name = Centre },
            ],
            Items = [Item(20, 10, FundingSource.National)],
        });
        ProjectPortfolio portfolio = ProjectPortfolio.Of(new("organisations", [A, B, together]), new(2016));
        Assert.Equal(
            [(Centre, 150m), (Centre + "; Viện B", 10m), ("chưa nêu đơn vị thực hiện", 200m)],
            portfolio.ByOrganisation().Select(unit => (unit.Name.Vietnamese, Millions(unit.Support)!.Value)));

        // What an organisation does in a province is not all that is done there.
        ProjectPortfolio province = portfolio.ByOrganisation()[0].ByPlace().Single();
        Assert.Equal("province:binh_dinh", province.Place.Id);
        Assert.Contains(Centre, province.Support.Describe(), StringComparison.Ordinal);
        Assert.Equal("promotion_funding_in_part", province.Support.Indicator.Id);
    }

    [Fact]
    public void Contents_have_their_items_and_the_payments_that_can_only_be_for_them()
    {
        ImmutableArray<ProjectPortfolio> contents = Plan2016.ByContent();
        Assert.Equal([2, 1], contents.Select(content => content.Projects.Length));

        // Machinery: A 200 and the local part of B, 50; the contracts of B pay each its own money.
        Assert.Equal((250, 200), (Millions(contents[0].Support), Millions(contents[0].Disbursed)));
        Assert.Equal((100, 70), (Millions(contents[1].Support), Millions(contents[1].Disbursed)));

        // One contract of one money over two contents.
        PromotionProject both = new(new ProjectDefinition
        {
            Id = "E",
            Name = "Đề án E",
            Year = 2016,
            Items =
            [
                Item(20, 10, FundingSource.National),
                Item(20, 8, FundingSource.National, "brand"),
                Item(5, 0, FundingSource.National, content: null),
            ],
        });
        ProjectPortfolio split = ProjectPortfolio.Of(new("both", [both], [Contract("1", [both], Pay(PaymentKind.Advance, 6))]), new(2016));
        Assert.Equal(6, Millions(split.Disbursed));
        Assert.Equal(["advanced_machinery", "brand", null], split.ByContent().Select(content => content.Content?.Id));
        Assert.All(split.ByContent(), content => Assert.Equal(UndefinedReason.NotStatedInProject, content.Disbursed.Reason));
        Assert.Equal([10m, 8m, 0m], split.ByContent().Select(content => Millions(content.Support)!.Value));
        Assert.Equal("chưa nêu nội dung", split.ByActivity().Single().Name.Vietnamese);
    }

    [Fact]
    public void Years_are_plan_years() => Assert.Equal(
        [("năm 2016", 350m), ("năm 2017", 140m)],
        Whole.ByYear().Select(year => (year.Name.Vietnamese, Millions(year.Support)!.Value)));

    [Fact]
    public void The_table_of_a_review_is_by_project()
    {
        PromotionProject late = new(new ProjectDefinition
        {
            Id = "E",
            Name = "Đề án E",
            Year = 2016,
            Items = [Item(20, 10, FundingSource.National)],
            Difficulty = "Chậm giải phóng mặt bằng",
            Proposal = "Gia hạn",
        });
        ImmutableArray<ProjectPortfolio> rows = ProjectPortfolio.Of(
            new("review", [A, late], [Contract("1", [late], Pay(PaymentKind.Advance, 7))]), new(2016)).ByProject();

        // 7 / 10.
        Assert.Equal(("E: Đề án E", 70), (rows[1].Name.Vietnamese, rows[1].DisbursedOfSupport.RoundPercent(2)));
        Assert.Equal(("Chậm giải phóng mặt bằng", "Gia hạn"), (rows[1].Projects.Single().Difficulty, rows[1].Projects.Single().Proposal));
    }

    [Fact]
    public void A_payment_that_may_be_for_several_projects_is_of_those_that_have_all_of_them()
    {
        ProjectPortfolio portfolio = ProjectPortfolio.Of(
            new("shared", [A, C, D], [Contract("7", [A, C], Pay(PaymentKind.Advance, 90), Pay(PaymentKind.Clearing, 40, "A"))]), s_years);

        // 90 - 40.
        Assert.Equal((90, 50), (Millions(portfolio.Disbursed), Millions(portfolio.OutstandingAdvance)));
        Assert.All(portfolio.ByPlace(), place => Assert.EndsWith("(7)", place.Disbursed.Describe(), StringComparison.Ordinal));
        Assert.Equal(3, portfolio.Disbursed.Count);
        Assert.Equal([null, null, 0], portfolio.ByProject().Select(project => Millions(project.Disbursed)));
    }

    [Fact]
    public void As_of_a_day_what_came_later_is_not_there()
    {
        ProjectPortfolio then = ProjectPortfolio.Of(Document, s_years, asOf: new LocalDate(2016, 12, 31));

        // A 140 + 20 before the refund of January, B 70 + 50; D has nothing yet.
        Assert.Equal(280, Millions(then.Disbursed));
        Assert.Equal(ObservationStatus.Provisional, then.Disbursed.Observation!.Status);
        Assert.True(then.DisbursedOfSupport.Marks.HasFlag(ResultMarks.ProvisionalOperand));
        Assert.Equal(ObservationStatus.Final, Whole.Disbursed.Observation!.Status);

        // B is settled on 20 December.
        Assert.Equal(0, Millions(ProjectPortfolio.Of(Document, s_years, asOf: new LocalDate(2016, 12, 19)).ByFunding()[1].Settled));
        Assert.Equal(45, Millions(ProjectPortfolio.Of(Document, s_years, asOf: new LocalDate(2016, 12, 20)).ByFunding()[1].Settled));
        Assert.Throws<ArgumentException>(() =>
            ProjectPortfolio.Of(Document, s_years, asOf: new LocalDate(2016, 12, 31, CalendarSystem.Julian)));
    }

    [Fact]
    public void Support_is_as_adjusted_by_the_day_and_its_adjustment_is_of_no_single_source()
    {
        PromotionProject adjusted = new(new ProjectDefinition
        {
            Id = "E",
            Name = "Đề án E",
            Year = 2016,
            Items = [Item(20, 10, FundingSource.National), Item(20, 6, FundingSource.LocalProvince)],
            Adjustments = [new() { Kind = AdjustmentKind.LessSupport, Date = new(2016, 9, 1), Support = Vnd.FromMillions(12) }],
        });
        ProjectDocument document = new("adjusted", [adjusted]);
        ProjectPortfolio after = ProjectPortfolio.Of(document, new(2016));
        Assert.Equal((16, 12), (Millions(after.InitialSupport), Millions(after.Support)));
        Assert.All(after.ByFunding(), source => Assert.Equal(UndefinedReason.NotStatedInProject, source.Support.Reason));
        Assert.Equal([10m, 6m], after.ByFunding().Select(source => Millions(source.InitialSupport)!.Value));
        ProjectPortfolio before = ProjectPortfolio.Of(document, new(2016), asOf: new LocalDate(2016, 8, 31));
        Assert.Equal([10m, 6m], before.ByFunding().Select(source => Millions(source.Support)!.Value));
    }

    [Fact]
    public void Allocated_and_carried_over_money_are_as_stated()
    {
        ProjectItem Given(int support, int? allocated, int? carried) => new()
        {
            Cost = Vnd.FromMillions(100),
            Support = Vnd.FromMillions(support),
            Funding = FundingSource.National,
            Allocated = allocated is { } given ? Vnd.FromMillions(given) : null,
            CarriedOver = carried is { } later ? Vnd.FromMillions(later) : null,
        };
        PromotionProject one = new(Define("1", 2016, null, Given(50, 40, 15)));
        PromotionProject other = new(Define("2", 2016, null, Given(30, 30, 0)));

        // An item that nothing supports is allocated nothing.
        PromotionProject unsupported = new(Define("3", 2016, null, Given(0, null, null)));
        ProjectPortfolio portfolio = ProjectPortfolio.Of(
            new("given", [one, other, unsupported], [Contract("1", [one], Pay(PaymentKind.Advance, 21))]), new(2016));
        Assert.Equal((70, 15), (Millions(portfolio.Allocated), Millions(portfolio.CarriedOver)));

        // 21 / 70.
        Assert.Equal(30, portfolio.DisbursedOfAllocated.RoundPercent(2));
        Assert.EndsWith("chiếm 30% kinh phí được giao", portfolio.DisbursedOfAllocated.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Payments_are_known_where_the_contracts_are()
    {
        PromotionProject contracted = new(new ProjectDefinition
        {
            Id = "E",
            Name = "Đề án E",
            Year = 2016,
            Items = [Item(20, 10, FundingSource.National)],
            Steps = [new() { Stage = ProjectStage.UnderWay }],
        });
        PromotionProject planned = new(Define("F", 2016, null, Item(20, 10, FundingSource.National)));

        // No contract at all, one that is missing, and none yet.
        Assert.Equal(UndefinedReason.NotStatedInProject, ProjectPortfolio.Of(new("none", [planned]), new(2016)).Disbursed.Reason);
        ImmutableArray<ProjectPortfolio> rows = ProjectPortfolio.Of(
            new("some", [A, contracted, planned], [Contract("1", [A])]), new(2016)).ByProject();
        Assert.Equal([0, null, 0], rows.Select(row => Millions(row.Disbursed)));
    }

    [Fact]
    public void What_was_settled_is_as_stated_and_nothing_before()
    {
        PromotionProject undated = new(Define("E", 2016, null, Item(20, 10, FundingSource.National, settled: 9)));
        PromotionProject open = new(Define("F", 2016, null, Item(20, 10, FundingSource.National)));
        ImplementationContract contract = new(new ContractDefinition
        {
            Id = "1",
            Projects = [open],
            Accounts = new() { SettledOn = new(2016, 12, 1) },
        });
        Assert.Equal(9, Millions(ProjectPortfolio.Of(new("open", [undated, open]), new(2016)).Settled));

        // By a day nobody can say whether it was settled; and a contract that is settled has an amount.
        Assert.Equal(
            UndefinedReason.NotStatedInProject,
            ProjectPortfolio.Of(new("open", [undated]), new(2016), asOf: new LocalDate(2016, 12, 31)).Settled.Reason);
        Assert.EndsWith(
            "(F)", ProjectPortfolio.Of(new("open", [undated, open], [contract]), new(2016)).Settled.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_below_zero_is_undefined()
    {
        ProjectPortfolio portfolio = ProjectPortfolio.Of(
            new("cleared", [A], [Contract("1", [A], Pay(PaymentKind.Advance, 10), Pay(PaymentKind.Clearing, 11))]), new(2016));
        Assert.Equal(10, Millions(portfolio.Disbursed));
        Assert.Equal(UndefinedReason.NegativeFigure, portfolio.OutstandingAdvance.Reason);
        Assert.Equal(UndefinedReason.NegativeFigure, portfolio.OutstandingOfAdvanced.Reason);
    }

    [Fact]
    public void What_nobody_can_place_is_in_no_figure_and_named()
    {
        PromotionProject undated = new(Define("E", null, "binh_dinh", Item(20, 10, FundingSource.National)));
        PromotionProject nowhere = new(Define("F", 2016, null, Item(20, 10, FundingSource.National)));
        ProjectDocument document = new("loose", [A, undated, nowhere, C]);
        ProjectPortfolio nation = ProjectPortfolio.Of(document, new(2016));
        Assert.Equal([undated], nation.NotPlaced);
        Assert.Equal(210, Millions(nation.Support));
        Assert.Contains("không kể phần chưa nêu năm kế hoạch", nation.Support.Describe(), StringComparison.Ordinal);
        ReportingUnit binhDinh = ReportingUnit.Of(AdministrativeMap.On(new(2016, 1, 1)).Find(Province.Parse("binh_dinh"))!);
        ProjectPortfolio province = ProjectPortfolio.Of(document, new(2016), binhDinh);
        Assert.Equal([undated, nowhere], province.NotPlaced);
        Assert.Equal([A], province.Projects);
        Assert.Equal("Bình Định", province.Name.Vietnamese);
        ProjectPortfolio organisation = ProjectPortfolio.Of(Document, s_years, ReportingUnit.Organisation(Centre));
        Assert.Equal([B], organisation.Projects);
        Assert.Equal([A, C, D], organisation.NotPlaced);
    }

    [Fact]
    public void Of_no_project_there_are_no_figures_and_no_rows()
    {
        ProjectPortfolio none = ProjectPortfolio.Of(Document, new(2020));
        Assert.Equal(UndefinedReason.MissingFigure, none.Support.Reason);
        Assert.Equal(UndefinedReason.MissingFigure, none.DisbursedOfSupport.Reason);
        Assert.Empty(none.ByFunding());
        Assert.Empty(none.ByPlace());
        Assert.Throws<ArgumentNullException>(() => ProjectPortfolio.Of(null!, new(2016)));
        Assert.Equal("cả nước, 2020: 0 projects", none.ToString());
    }

    // The national contract is settled in 2016 (90), the provincial one in 2017 (30).
    [Fact]
    public void Each_money_is_settled_with_the_contracts_that_pay_it()
    {
        PromotionProject both = new(new ProjectDefinition
        {
            Id = "G",
            Name = "Đề án G",
            Year = 2016,
            Items =
            [
                PortfolioSamples.Item(300, 90, FundingSource.National, settled: 90), PortfolioSamples.Item(100, 30, FundingSource.LocalProvince, settled: 30),
            ],
        });
        ImplementationContract Settled(string id, FundingSource funding, LocalDate day) => new(new ContractDefinition
        {
            Id = id,
            Projects = [both],
            Funding = funding,
            Accounts = new() { SettledOn = day },
        });
        ProjectDocument document = new(
            "both", [both], [Settled("N", FundingSource.National, new(2016, 12, 1)), Settled("L", FundingSource.LocalProvince, new(2017, 3, 1))]);
        Assert.Equal(90, Millions(ProjectPortfolio.Of(document, new(2016), asOf: new LocalDate(2016, 12, 31)).Settled));
        Assert.Equal(120, Millions(ProjectPortfolio.Of(document, new(2016), asOf: new LocalDate(2017, 3, 1)).Settled));
    }

    // What is settled was paid under a contract that the document does not have.
    [Fact]
    public void Payments_of_a_settled_project_without_contract_are_not_stated()
    {
        PromotionProject settled = new(PortfolioSamples.Define("H", 2016, "binh_dinh", PortfolioSamples.Item(100, 50, FundingSource.National, settled: 45)));
        ProjectDocument document = new("settled", [PortfolioSamples.A, settled], [PortfolioSamples.Contract("1", [PortfolioSamples.A])]);
        Assert.Equal(UndefinedReason.NotStatedInProject, ProjectPortfolio.Of(document, new(2016)).Disbursed.Reason);
    }

    // Of 2025 one project names the province before the merger (100), one that after it (50): no row has both.
    [Fact]
    public void Projects_in_a_province_before_and_after_its_merger_are_counted_once()
    {
        ProjectDocument document = new("merger",
        [
            new(PortfolioSamples.Define("P1", 2025, "binh_dinh", PortfolioSamples.Item(200, 100, FundingSource.National))),
            new(PortfolioSamples.Define("P2", 2025, "gia_lai_2025", PortfolioSamples.Item(100, 50, FundingSource.National))),
        ]);
        ProjectPortfolio portfolio = ProjectPortfolio.Of(document, new(2025));
        Assert.Equal([100, 50], portfolio.ByPlace().Select(row => Millions(row.Support)));
        ReportingUnit merged = ReportingUnit.Of(AdministrativeMap.On(new(2025, 12, 31)).FindById("gia_lai_2025")!);
        Assert.Equal([150], portfolio.ByPlace([merged]).Select(row => Millions(row.Support)));
    }
}
