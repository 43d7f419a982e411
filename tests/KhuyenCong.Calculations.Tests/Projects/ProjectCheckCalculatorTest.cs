using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Each rule has a history that breaks it alone; the articles are named beside the codes.</summary>
public partial class ProjectCheckCalculatorTest
{
    private static readonly ProjectHistory Kept = new();

    private static readonly ProjectHistory Local = Kept with
    {
        Funding = FundingSource.LocalProvince,
        ApprovedBy = ProjectAuthority.ProvincialChairman,
        Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 140)],
        Accounts = null,
        ActualCost = null,
        Settled = null,
    };

    private static readonly Dictionary<string, ProjectHistory> Broken = new(StringComparer.Ordinal)
    {
        ["a content beyond the decree"] = Kept with { IsOutsideDecree = true },
        ["a sector beyond the decree"] = Kept with { Sector = PromotionSector.NotInDecree },
        ["approval by the department"] = Kept with { ApprovedBy = ProjectAuthority.Department },
        ["counterpart below the rest of the cost"] = Kept with { Counterpart = 150 },
        ["counterpart beyond the cost"] = Kept with { Counterpart = 210 },
        ["no commitment"] = Kept with { Commitment = false },

        // 180 of 320 is 20 above half; 126 is 70% of 180.
        ["support above half of the cost"] = Kept with
        {
            Cost = 320,
            Support = 180,
            Counterpart = 140,
            ActualCost = null,
            Settled = null,
            Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 126, workValue: 710)],
            Accounts = new() { DossierOn = new(2016, 10, 16) },
        },
        ["a payment beyond support"] = Kept with
        {
            Payments = [Kept.Payments[0], ProjectHistory.Pay(PaymentKind.DirectPayment, new(2016, 11, 1), 65), Kept.Payments[2]],
        },
        ["71% of support before acceptance, on a decision"] = Kept with
        {
            Payments =
            [
                ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 142, workValue: 710, decided: 75, decision: "20/QĐ-CNĐP"),
                ProjectHistory.Pay(PaymentKind.Clearing, new(2016, 11, 1), 142),
            ],
        },
        ["70% when just 70% of the investment is done"] = Kept with
        {
            Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 140, workValue: 700), Kept.Payments[1], Kept.Payments[2]],
        },
        ["a dossier on the sixteenth day"] = Kept with
        {
            Accounts = new() { DossierOn = new(2016, 10, 17), LiquidatedOn = new(2016, 12, 1), SettledOn = new(2016, 12, 20) },
        },
        ["settlement on 23 January"] = Kept with
        {
            Accounts = new() { DossierOn = new(2016, 10, 16), LiquidatedOn = new(2016, 12, 1), SettledOn = new(2017, 1, 23) },
        },
        ["force majeure without vouchers"] = Kept with
        {
            Accounts = new()
            {
                DossierOn = new(2016, 10, 16),
                LiquidatedOn = new(2016, 12, 1),
                SettledOn = new(2016, 12, 20),
                IsForceMajeure = true,
                HasExplanation = true,
                HasWorkAcceptance = true,
            },
        },

        // Half of 360 is 180, and 190 were settled.
        ["more settled than half of the actual cost"] = Kept with { ActualCost = 360, Settled = 190 },

        // 2,5% of 400 is 10, of 200 it is 5.
        ["management above 2,5% of the cost"] = Kept with { Management = 11 },

        // 1,5% of 1.000 is 15.
        ["management above 1,5% of the year's fund"] = Kept with { FundManagement = Vnd.FromMillions(15.5m) },
        ["a contract before approval"] = Kept with { Signed = new(2016, 1, 14) },
        ["no appraisal at base"] = Kept with { Appraised = null },
        ["more support by the department"] = Kept with
        {
            Adjustments = [new() { Kind = AdjustmentKind.MoreSupport, Date = new(2016, 7, 1), Authority = ProjectAuthority.Department }],
        },
        ["a large enterprise"] = Kept with { Form = BeneficiaryForm.LargeEnterprise },
        ["a ward of a city of the special class"] = Kept with { Kind = CommuneKind.Ward, Urban = UrbanClass.SpecialCity },
        ["bricks from polluting kilns"] = Kept with { Sector = PromotionSector.ChemicalsAndBuildingMaterials, Kiln = true },
        ["minerals outside difficult areas"] = Kept with { Sector = PromotionSector.Minerals, IsDifficult = false },
        ["a key project of one content"] = Kept with { IsKey = true, EndsOn = new(2017, 6, 30) },
    };

    /// <summary>What is changed, the code of the one finding that does not conform, its member and its amount in triệu đồng.</summary>
    public static TheoryData<string, string, string, decimal?> Breaches => new()
    {
        { "a content beyond the decree", "content_in_decree", "Items[0]", 200 },
        { "a sector beyond the decree", "sector_in_decree", "Sector", null },
        { "approval by the department", "plan_approved", "Steps", null },
        { "counterpart below the rest of the cost", "own_capital", "Counterpart", 50 },
        { "counterpart beyond the cost", "sum_of_money", "Counterpart", 10 },
        { "no commitment", "no_other_support_commitment", "HasNoOtherSupportCommitment", null },
        { "support above half of the cost", "support_ceiling", "Items[0]", 20 },
        { "a payment beyond support", "paid_within_support", "Payments[1]", 5 },
        { "71% of support before acceptance, on a decision", "advance_ceiling", "Payments[0]", 2 },
        { "70% when just 70% of the investment is done", "work_before_advance", "Payments[0]", null },
        { "a dossier on the sixteenth day", "settlement_dossier", "Accounts", null },
        { "settlement on 23 January", "settlement_day", "Accounts", null },
        { "force majeure without vouchers", "force_majeure", "Accounts", null },
        { "more settled than half of the actual cost", "settled_within_actual", "Items[0]", 10 },
        { "management above 2,5% of the cost", "management_cost", "ManagementCost", 1 },
        { "management above 1,5% of the year's fund", "fund_management", "Management", 0.5m },
        { "a contract before approval", "dates_in_order", "Steps", null },
        { "no appraisal at base", "stages_complete", "Steps", null },
        { "more support by the department", "adjustment_authority", "Adjustments[0]", null },
        { "a large enterprise", "beneficiary_in_scope", "Parties[0]", null },
        { "a ward of a city of the special class", "place_in_scope", "Parties[0]", null },
        { "bricks from polluting kilns", "excluded_trade", "UsesPollutingKiln", null },
        { "minerals outside difficult areas", "excluded_trade", "Place", null },
        { "a key project of one content", "key_project", "IsKey", null },
    };

    [Fact]
    public void A_history_that_conforms_breaks_nothing()
    {
        ProjectReview review = ProjectCheckCalculator.Check(Kept.Document());
        Assert.Equal(ProjectVerdict.Conforms, review.Verdict);
        Assert.All(review.Findings, finding => Assert.Equal(ProjectVerdict.Conforms, finding.Verdict));
        Assert.Equal("phù hợp quy định: 26 phù hợp quy định", review.Describe());
        Assert.True(review.IsDefined);
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public void One_change_breaks_one_rule(string change, string code, string member, decimal? millions)
    {
        ProjectReview review = ProjectCheckCalculator.Check(Broken[change].Document());
        ProjectFinding finding = Assert.Single(review.Findings, finding => finding.Verdict == ProjectVerdict.DoesNotConform);
        Assert.Equal(code, finding.Code);
        Assert.Equal(member, finding.Member);
        Assert.Equal(millions, finding.Amount?.Dong / 1_000_000m);
        Assert.Equal(ProjectVerdict.DoesNotConform, review.Verdict);
        Assert.Contains("không phù hợp quy định", finding.Describe(), StringComparison.Ordinal);
        Assert.Contains("does not conform", finding.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.NotEmpty(finding.Citations);
        Assert.All(finding.Citations, citation => Assert.NotNull(citation.Article));
    }

    [Fact]
    public void A_project_that_states_no_day_of_its_levels_is_not_checked_by_any()
    {
        PromotionProject project = new(new ProjectDefinition
        {
            Id = "1",
            Name = "Đề án giả định",
            Items = [new() { Cost = Vnd.FromMillions(10), Funding = FundingSource.National }],
        });
        ProjectFinding finding = Assert.Single(ProjectCheckCalculator.Check(project).Findings);
        Assert.Equal(UndefinedReason.NotStatedInProject, finding.Reason);
        Assert.Equal("1, mức hỗ trợ trong mức tối đa: chưa đủ căn cứ kết luận; chưa nêu ngày phê duyệt", finding.Describe());
    }

    [Fact]
    public void After_the_last_verified_day_nothing_is_concluded_and_amounts_are_there()
    {
        // Circular 36/2013/TT-BCT is verified through 9 July 2018, the decree through 14 October 2025.
        ProjectHistory late = Kept with
        {
            Year = 2019,
            Registered = new(2018, 5, 10),
            Appraised = new(2018, 5, 30),
            AppraisedByMinistry = new(2018, 9, 1),
            Approved = new(2019, 1, 15),
            Signed = new(2019, 2, 20),
            Accepted = new(2019, 10, 1),
            StartsOn = null,
            EndsOn = null,
            Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2019, 6, 1), 230, workValue: 710)],
            Accounts = null,
        };
        ProjectReview review = ProjectCheckCalculator.Check(late.Document());
        Assert.DoesNotContain(review.Findings, finding => finding.Verdict == ProjectVerdict.DoesNotConform);
        Assert.Equal(ProjectVerdict.NotDecidable, review.Verdict);
        ProjectFinding paid = Assert.Single(review.Findings, finding => finding.Check == ProjectCheck.PaidWithinSupport);
        Assert.Equal(UndefinedReason.RuleNotVerified, paid.Reason);
        Assert.Equal(Vnd.FromMillions(30), paid.Amount);
        Assert.Contains(
            "Thông tư số 17/2018/TT-BCT sửa đổi, bổ sung Thông tư số 36/2013/TT-BCT, chưa có nội dung",
            paid.Describe(),
            StringComparison.Ordinal);
        Assert.Contains(review.Findings, finding => finding.Check == ProjectCheck.ContentInDecree
            && finding.Verdict == ProjectVerdict.Conforms);
    }

    [Fact]
    public void A_newer_rule_is_brought_through_the_catalogue()
    {
        LegalDocument circular = new("99/2026/TT-BCT", LegalDocumentKind.Circular, new("Thông tư giả định")) { Number = "99/2026/TT-BCT" };
        ProjectRule rule = new(new ProjectRuleDefinition
        {
            Id = "own.advance_ceiling",
            Check = ProjectCheck.AdvanceCeiling,
            Limits = ImmutableSortedDictionary<string, decimal>.Empty.Add("percent", 80),
            InForceFrom = new(2026, 11, 10),
            VerifiedThrough = new(2027, 12, 31),
            Citation = new(circular) { Article = "9" },
        });
        ProjectHistory local = Local with { Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2027, 6, 1), 162)] };
        ProjectFinding without = Of(ProjectCheck.AdvanceCeiling, ProjectCheckCalculator.Check(local.Document()));
        ProjectFinding with = Of(
            ProjectCheck.AdvanceCeiling, ProjectCheckCalculator.Check(local.Document(), null, Catalogue.National.With(rule)));
        Assert.Equal(ProjectVerdict.NotDecidable, without.Verdict);
        Assert.Equal((ProjectVerdict.DoesNotConform, Vnd.FromMillions(2)), (with.Verdict, with.Amount!.Value));
        Assert.Contains("Điều 9, Thông tư số 99/2026/TT-BCT", with.Describe(), StringComparison.Ordinal);
        Assert.Contains("99/2026/TT-BCT", with.Explain(), StringComparison.Ordinal);
        Assert.Contains("own.advance_ceiling", with.CatalogueVersion, StringComparison.Ordinal);
    }

    // The built-in rules of these days are amended by a text that is not known; a newer rule of the same stages or adjustment decides alone.
    [Fact]
    public void A_newer_rule_of_steps_replaces_the_older_one()
    {
        Catalogue mine = Catalogue.National
            .With(Newer("own.order", ProjectCheck.DatesInOrder, "approved", "contracted"))
            .With(Newer("own.stages", ProjectCheck.StagesComplete, "appraised_by_ministry", "approved"))
            .With(Newer("own.adjustment", ProjectCheck.AdjustmentAuthority, "department", "next_year"));
        ProjectHistory late = Kept with
        {
            AppraisedByMinistry = null,
            Approved = new(2027, 2, 10),
            Signed = new(2027, 2, 1),
            Adjustments = [new() { Kind = AdjustmentKind.NextYear, Date = new(2027, 3, 1), Authority = ProjectAuthority.Department }],
        };
        ProjectReview review = ProjectCheckCalculator.Check(late.Document(), null, mine);
        Assert.Equal(ProjectVerdict.DoesNotConform, VerdictBy("own.order"));
        Assert.Equal(ProjectVerdict.DoesNotConform, VerdictBy("own.stages"));
        Assert.Equal(ProjectVerdict.Conforms, VerdictBy("own.adjustment"));
        string[] replaced = ["dates.contract_after_approval", "stages.ministry_appraisal", "adjustment.minister"];
        Assert.DoesNotContain(review.Findings, finding => finding.Rules.Any(rule => replaced.Contains(rule.Id)));

        ProjectVerdict VerdictBy(string id) =>
            Assert.Single(review.Findings, finding => finding.Rules.Any(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))).Verdict;

        static ProjectRule Newer(string id, ProjectCheck check, params ImmutableArray<string> words) => new(new ProjectRuleDefinition
        {
            Id = id,
            Check = check,
            Funding = FundingSource.National,
            Values = words,
            InForceFrom = new(2026, 11, 10),
            VerifiedThrough = new(2027, 12, 31),
            Citation = new(new LegalDocument("99/2026/TT-BCT", LegalDocumentKind.Circular, new("Thông tư giả định"))) { Article = "9" },
        });
    }

    [Theory]
    [InlineData(true, null, false, ProjectVerdict.Conforms)]
    [InlineData(false, "12/NQ-HĐND", false, ProjectVerdict.Conforms)]
    [InlineData(false, null, false, ProjectVerdict.NotDecidable)]
    [InlineData(false, "12/NQ-HĐND", true, ProjectVerdict.DoesNotConform)]
    public void Local_money_supports_article_6_and_others_of_the_decree_by_resolution(
        bool isOfArticle6, string? resolution, bool isOutsideDecree, ProjectVerdict verdict)
    {
        ProjectHistory local = Local with
        {
            Content = isOfArticle6
            ? Kept.Content
            : null,
            Resolution = resolution,
            IsOutsideDecree = isOutsideDecree
        };
        Assert.Equal(verdict, Of(ProjectCheck.LocalContent, ProjectCheckCalculator.Check(local.Document())).Verdict);
    }

    [Fact]
    public void Local_money_goes_by_the_procedure_of_the_province() => Assert.DoesNotContain(
        ProjectCheckCalculator.Check((Local with { Appraised = null, AppraisedByMinistry = null }).Document()).Findings,
        finding => finding.Citations.Any(citation => string.Equals(citation.Document.Id, "36/2013/TT-BCT", StringComparison.Ordinal)));

    /// <summary>
    /// Circular 46/2012/TT-BCT article 3.1.đ: to 31 December of the year before the one in which the plan is made, here 2014.
    /// </summary>
    [Theory]
    [InlineData(2009, 12, 30, ProjectVerdict.DoesNotConform)]
    [InlineData(2009, 12, 31, ProjectVerdict.Conforms)]
    [InlineData(2012, 1, 1, ProjectVerdict.Conforms)]
    public void A_ward_of_a_class_1_city_counts_for_five_years(int year, int month, int day, ProjectVerdict verdict)
    {
        ProjectHistory ward = Kept with { Kind = CommuneKind.Ward, Urban = UrbanClass.Class1City, ConvertedOn = new(year, month, day) };
        Assert.Equal(verdict, Of(ProjectCheck.PlaceInScope, ProjectCheckCalculator.Check(ward.Document())).Verdict);
    }

    /// <summary>Two activities, or two contents of one; fourteen months, or five in two years; linked and large.</summary>
    [Theory]
    [InlineData("brand", 4, 2017, 5, ProjectVerdict.Conforms)]
    [InlineData("demonstration_model", 3, 2017, 5, ProjectVerdict.NotDecidable)]
    [InlineData("brand", 4, 2017, 1, ProjectVerdict.NotDecidable)]
    [InlineData("brand", 4, 2016, 9, ProjectVerdict.DoesNotConform)]
    public void What_a_key_project_is(string content, int activity, int year, int month, ProjectVerdict verdict)
    {
        ProjectDefinition definition = new()
        {
            Id = "1",
            Name = "Đề án điểm giả định",
            IsKey = true,
            IsLinkedAndLarge = true,
            StartsOn = new(2016, 3, 1),
            EndsOn = new(year, month, 28),
            Items = [.. new[] { ("advanced_machinery", 3), (content, activity) }.Select(one => new ProjectItem
            {
                Content = SupportTable.National.GetContent(one.Item1),
                Activity = Catalogue.National.Decree45Contents[one.Item2 - 1],
                Cost = Vnd.FromMillions(100),
                Funding = FundingSource.National,
            })],
            Steps = [new() { Stage = ProjectStage.Approved, Date = new(2016, 1, 15) }],
        };
        Assert.Equal(verdict, Of(ProjectCheck.KeyProject, ProjectCheckCalculator.Check(new PromotionProject(definition))).Verdict);
    }

    [Fact]
    public void A_step_that_is_not_stated_may_have_been()
    {
        ProjectReview review = ProjectCheckCalculator.Check((Kept with { HasAllSteps = false, AppraisedByMinistry = null }).Document());
        Assert.Equal(ProjectVerdict.NotDecidable, review.Verdict);
        ProjectFinding finding = Assert.Single(review.Findings, finding => !finding.IsDefined);
        Assert.Equal((ProjectCheck.StagesComplete, UndefinedReason.NotStatedInProject), (finding.Check, finding.Reason));
    }

    /// <summary>Article 3.2 of Circular 36/2013/TT-BCT: machinery goes by selection, unless a tender is decided.</summary>
    [Fact]
    public void A_tender_of_what_goes_by_selection_needs_a_decision() => Assert.Equal(
        UndefinedReason.NotStatedInProject,
        Of(ProjectCheck.Method, ProjectCheckCalculator.Check((Kept with { Method = ProjectMethod.Tender }).Document())).Reason);

    [Fact]
    public void Management_between_the_two_meanings_of_the_estimate_is_open() =>
        Assert.Equal(UndefinedReason.LawSilent, Of(
            ProjectCheck.ManagementCost, ProjectCheckCalculator.Check((Kept with { Management = 8 }).Document())).Reason);

    // 1,5% of 1.000 triệu đồng is 15.000.000 đồng.
    [Theory]
    [InlineData(15_000_000, ProjectVerdict.Conforms, null)]
    [InlineData(15_000_001, ProjectVerdict.DoesNotConform, 1L)]
    public void Management_of_the_agency_at_the_very_limit(long dong, ProjectVerdict verdict, long? above)
    {
        ProjectFinding finding = Of(
            ProjectCheck.FundManagement, ProjectCheckCalculator.Check((Kept with { FundManagement = Vnd.FromDong(dong) }).Document()));
        Assert.Equal((verdict, above, "KCQG 2016"), (finding.Verdict, finding.Amount?.Dong, finding.Subject));
        Assert.Equal("điểm s, khoản 2, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", Assert.Single(finding.Citations).Describe());
    }

    /// <summary>
    /// The joint circular is in force from 8 April 2014 through 10 May 2018: not for the whole of either year. It is about national money;
    /// of money that nobody has split it is not said which it is.
    /// </summary>
    [Theory]
    [InlineData(2014, FundingSource.National, UndefinedReason.RuleNotHeld)]
    [InlineData(2018, FundingSource.National, UndefinedReason.RuleNotHeld)]
    [InlineData(2026, FundingSource.National, UndefinedReason.RuleNotHeld)]
    [InlineData(2016, FundingSource.LocalProvince, UndefinedReason.RuleNotHeld)]
    [InlineData(2016, FundingSource.StateBudget, UndefinedReason.NotStatedInProject)]
    [InlineData(2015, FundingSource.National, null)]
    [InlineData(2017, FundingSource.National, null)]
    public void Management_of_the_agency_is_concluded_on_where_a_rule_is_held_for_the_year(
        int year, FundingSource money, UndefinedReason? reason) => Assert.Equal(
        reason,
        Of(ProjectCheck.FundManagement, ProjectCheckCalculator.Check((Kept with { FundYear = year, FundMoney = money }).Document())).Reason);

    // A made-up rule of 2% from 1 July 2016: no text says which of the two the whole of 2016 goes by; 2017 goes by it.
    [Fact]
    public void A_year_of_two_rules_is_open()
    {
        Catalogue mine = Catalogue.National.With(new ProjectRule(new ProjectRuleDefinition
        {
            Id = "own.fund_management",
            Check = ProjectCheck.FundManagement,
            Limits = ImmutableSortedDictionary<string, decimal>.Empty.Add("percent", 2),
            InForceFrom = new(2016, 7, 1),
            VerifiedThrough = new(2017, 12, 31),
            Citation = new(new LegalDocument("99/2016/TT-BTC", LegalDocumentKind.Circular, new("Thông tư giả định"))) { Article = "9" },
        }));
        ProjectHistory history = Kept with { FundManagement = Vnd.FromMillions(20) };
        Assert.Equal(
            UndefinedReason.LawSilent,
            Of(ProjectCheck.FundManagement, ProjectCheckCalculator.Check(history.Document(), null, mine)).Reason);
        Assert.Equal(
            ProjectVerdict.Conforms,
            Of(ProjectCheck.FundManagement, ProjectCheckCalculator.Check((history with { FundYear = 2017 }).Document(), null, mine)).Verdict);
    }

    [Fact]
    public void A_late_registration_is_a_notice_and_no_breach()
    {
        ProjectReview review = ProjectCheckCalculator.Check((Kept with { Registered = new(2015, 5, 20) }).Document());
        ProjectFinding notice = Of(ProjectCheck.RegistrationDay, review);
        Assert.True(notice.IsNotice);
        Assert.Equal(ProjectVerdict.Conforms, review.Verdict);
    }

    [Theory]
    [InlineData(ProjectRegistrant.RegionalCentre, ProjectVerdict.Conforms)]
    [InlineData(ProjectRegistrant.OtherUnitInSeveralProvinces, ProjectVerdict.Conforms)]
    [InlineData(ProjectRegistrant.OtherUnit, ProjectVerdict.DoesNotConform)]
    [InlineData(ProjectRegistrant.Unstated, ProjectVerdict.NotDecidable)]
    public void Regional_centres_are_not_appraised_at_base(ProjectRegistrant registrant, ProjectVerdict verdict) => Assert.Equal(
        verdict, ProjectCheckCalculator.Check((Kept with { Registrant = registrant, Appraised = null }).Document()).Verdict);

    [Theory]
    [InlineData(AdjustmentKind.Place, false, ProjectRegistrant.ProvincialDepartment, ProjectAuthority.Department, ProjectVerdict.Conforms)]
    [InlineData(
        AdjustmentKind.Place, true, ProjectRegistrant.ProvincialDepartment, ProjectAuthority.Department, ProjectVerdict.DoesNotConform)]
    [InlineData(
        AdjustmentKind.Place, true, ProjectRegistrant.ProvincialDepartment, ProjectAuthority.ProvincialDepartment, ProjectVerdict.Conforms)]
    [InlineData(
        AdjustmentKind.Place, true, ProjectRegistrant.RegionalCentre, ProjectAuthority.ProvincialDepartment, ProjectVerdict.DoesNotConform)]
    [InlineData(
        AdjustmentKind.WithinYear, true, ProjectRegistrant.ProvincialDepartment, ProjectAuthority.Department, ProjectVerdict.Conforms)]
    [InlineData(
        AdjustmentKind.Stop, false, ProjectRegistrant.ProvincialDepartment, ProjectAuthority.Department, ProjectVerdict.DoesNotConform)]
    [InlineData(AdjustmentKind.Stop, false, ProjectRegistrant.ProvincialDepartment, ProjectAuthority.Minister, ProjectVerdict.Conforms)]
    [InlineData(
        AdjustmentKind.Place, false, ProjectRegistrant.ProvincialDepartment, ProjectAuthority.Minister, ProjectVerdict.NotDecidable)]
    public void Who_decides_an_adjustment(
        AdjustmentKind kind, bool isGroup, ProjectRegistrant registrant, ProjectAuthority authority, ProjectVerdict verdict)
    {
        ProjectHistory adjusted = Kept with
        {
            IsGroup = isGroup,
            Registrant = registrant,
            Adjustments = [new() { Kind = kind, Date = new(2016, 7, 1), Authority = authority }],
        };
        Assert.Equal(verdict, Of(ProjectCheck.AdjustmentAuthority, ProjectCheckCalculator.Check(adjusted.Document())).Verdict);
    }

    internal static ProjectFinding Of(ProjectCheck check, ProjectReview review) =>
        Assert.Single(review.Findings, finding => finding.Check == check);
}
