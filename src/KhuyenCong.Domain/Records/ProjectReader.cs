using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads projects, contracts and yearly funds. Projects and contracts are created from definitions, with the same checks as those built in
/// code.
/// </summary>
/// <param name="contents">The supported contents that items can name.</param>
/// <param name="activities">The contents of activity that items can name.</param>
/// <param name="indicators">The indicators that results can name.</param>
/// <param name="atlas">The maps, for places.</param>
internal sealed class ProjectReader(
    RecordList<SupportContent> contents,
    RecordList<ActivityContent> activities,
    RecordList<Indicator> indicators,
    AdministrativeAtlas atlas)
{
    internal PromotionProject ReadProject(JsonCursor item)
    {
        item.Closed(
            "id", "name", "year", "key", "group", "linked_and_large", "registrant", "method", "sector", "polluting_kiln", "place",
            "parties", "items",
            "total_cost", "counterpart", "total_investment", "management_cost", "no_other_support_commitment", "council_resolution",
            "estimated_on",
            "starts_on", "ends_on", "steps", "all_steps", "adjustments", "results", "difficulty", "proposal");
        ProjectDefinition definition = new()
        {
            Id = item.Optional("id")?.AnyText(),
            Name = item.Optional("name")?.AnyText(),
            Year = Year(item),
            IsKey = item.Optional("key")?.Flag() ?? false,
            IsGroup = item.Optional("group")?.Flag() ?? false,
            IsLinkedAndLarge = item.Optional("linked_and_large")?.Flag(),
            Registrant = WordOf<ProjectRegistrant>(item, "registrant"),
            Method = WordOf<ProjectMethod>(item, "method"),
            Sector = WordOf<PromotionSector>(item, "sector"),
            UsesPollutingKiln = item.Optional("polluting_kiln")?.Flag(),
            Place = item.Optional("place") is { } place ? ReadPlace(place) : null,
            Parties = List(item, "parties", ReadParty),
            Items = List(item, "items", ReadItem),
            TotalCost = Dong(item, "total_cost"),
            Counterpart = Dong(item, "counterpart"),
            TotalInvestment = Dong(item, "total_investment"),
            ManagementCost = Dong(item, "management_cost"),
            HasNoOtherSupportCommitment = item.Optional("no_other_support_commitment")?.Flag(),
            CouncilResolution = item.Optional("council_resolution")?.AnyText(),
            EstimatedOn = item.Optional("estimated_on")?.Date(),
            StartsOn = item.Optional("starts_on")?.Date(),
            EndsOn = item.Optional("ends_on")?.Date(),
            Steps = List(item, "steps", ReadStep),
            HasAllSteps = item.Optional("all_steps")?.Flag() ?? false,
            Adjustments = List(item, "adjustments", ReadAdjustment),
            Results = List(item, "results", ReadResult),
            Difficulty = item.Optional("difficulty")?.AnyText(),
            Proposal = item.Optional("proposal")?.AnyText(),
        };
        return PromotionProject.TryCreate(definition, out PromotionProject? project, out ImmutableArray<DefinitionFault> faults)
            ? project
            : throw DefinitionErrors.ErrorOf(item, faults);
    }

    internal static ImplementationContract ReadContract(JsonCursor item, RecordList<PromotionProject> projects)
    {
        item.Closed("id", "signed_on", "task_assignment", "funding", "year", "projects", "payments", "accounts");
        ContractDefinition definition = new()
        {
            Id = item.Optional("id")?.AnyText(),
            SignedOn = item.Optional("signed_on")?.Date(),
            IsTaskAssignment = item.Optional("task_assignment")?.Flag() ?? false,
            Funding = WordOf<FundingSource>(item, "funding"),
            Year = Year(item),
            Projects = item.Member("projects").ReadItems(id => RecordReader.Look(id, projects)),
            Payments = List(item, "payments", ReadPayment),
            Accounts = item.Optional("accounts") is { } accounts ? ReadAccounts(accounts) : null,
        };
        return ImplementationContract.TryCreate(
            definition, out ImplementationContract? contract, out ImmutableArray<DefinitionFault> faults)
            ? contract
            : throw DefinitionErrors.ErrorOf(item, faults);
    }

    internal static YearlyFund ReadFund(JsonCursor item)
    {
        item.Closed("name", "year", "funding", "assigned", "management");
        YearlyFund fund = new()
        {
            Name = item.Member("name").AnyText(),
            Year = item.Member("year").Integer(int.MinValue, int.MaxValue),
            Funding = item.Member("funding").Word<FundingSource>(),
            Assigned = DongOf(item.Member("assigned")),
            Management = DongOf(item.Member("management")),
        };
        DefinitionFaultList faults = new();
        fund.Check(faults, string.Empty);
        return faults.Items.IsEmpty ? fund : throw DefinitionErrors.ErrorOf(item, faults.Items);
    }

    private ProductionPlace ReadPlace(JsonCursor item)
    {
        item.Closed("province", "commune", "kind", "urban", "converted_on", "difficult_area");
        return new()
        {
            Province = GeographyReader.ReadProvince(item.Member("province"), atlas, null),
            Commune = item.Optional("commune")?.AnyText(),
            Kind = WordOf<CommuneKind>(item, "kind"),
            Urban = WordOf<UrbanClass>(item, "urban"),
            ConvertedOn = item.Optional("converted_on")?.Date(),
            IsDifficultArea = item.Optional("difficult_area")?.Flag(),
        };
    }

    private ProjectParty ReadParty(JsonCursor item)
    {
        item.Closed("role", "name", "form", "place");
        return new()
        {
            Role = item.Member("role").Word<PartyRole>(),
            Name = item.Member("name").AnyText(),
            Form = WordOf<BeneficiaryForm>(item, "form"),
            Place = item.Optional("place") is { } place ? ReadPlace(place) : null,
        };
    }

    private ProjectItem ReadItem(JsonCursor item)
    {
        item.Closed(
            "content", "activity", "outside_decree", "item", "beneficiary", "count", "cost", "support", "funding", "tier",
            "decided_percent", "allocated", "carried_over", "actual_cost", "settled_support");
        return new()
        {
            Content = item.Optional("content") is { } content ? RecordReader.Look(content, contents) : null,
            Activity = item.Optional("activity") is { } activity ? RecordReader.Look(activity, activities) : null,
            IsOutsideDecree = item.Optional("outside_decree")?.Flag() ?? false,
            Item = item.Optional("item")?.AnyText(),
            Beneficiary = item.Optional("beneficiary")?.AnyText(),
            Count = item.Optional("count")?.Integer(int.MinValue, int.MaxValue) ?? 1,
            Cost = DongOf(item.Member("cost")),
            Support = Dong(item, "support") ?? Vnd.Zero,
            Funding = item.Member("funding").Word<FundingSource>(),
            Tier = WordOf<SupportTier>(item, "tier"),
            DecidedPercent = item.Optional("decided_percent")?.Number(),
            Allocated = Dong(item, "allocated"),
            CarriedOver = Dong(item, "carried_over"),
            ActualCost = Dong(item, "actual_cost"),
            SettledSupport = Dong(item, "settled_support"),
        };
    }

    private static ProjectStep ReadStep(JsonCursor item)
    {
        item.Closed("stage", "date", "by");
        return new()
        {
            Stage = item.Member("stage").Word<ProjectStage>(),
            Date = item.Optional("date")?.Date(),
            By = WordOf<ProjectAuthority>(item, "by"),
        };
    }

    private static ProjectAdjustment ReadAdjustment(JsonCursor item)
    {
        item.Closed("kind", "date", "authority", "support", "decision");
        return new()
        {
            Kind = item.Member("kind").Word<AdjustmentKind>(),
            Date = item.Member("date").Date(),
            Authority = WordOf<ProjectAuthority>(item, "authority"),
            Support = Dong(item, "support"),
            Decision = item.Optional("decision")?.AnyText(),
        };
    }

    /// <summary>Reads a result; its numbers are in the unit of the indicator.</summary>
    private ProjectResult ReadResult(JsonCursor item)
    {
        item.Closed("indicator", "planned", "achieved");
        Indicator indicator = RecordReader.Look(item.Member("indicator"), indicators);
        return new() { Indicator = indicator, Planned = Quantity("planned"), Achieved = Quantity("achieved") };

        Quantity? Quantity(string name) => item.Optional(name)?.Number() is { } number ? new(number, indicator.Unit) : null;
    }

    private static ContractPayment ReadPayment(JsonCursor item)
    {
        item.Closed("kind", "date", "amount", "project", "work_percent", "work_value", "decided_percent", "decision");
        return new()
        {
            Kind = item.Member("kind").Word<PaymentKind>(),
            Date = item.Member("date").Date(),
            Amount = DongOf(item.Member("amount")),
            Project = item.Optional("project")?.AnyText(),
            WorkPercent = item.Optional("work_percent")?.Number(),
            WorkValue = Dong(item, "work_value"),
            DecidedPercent = item.Optional("decided_percent")?.Number(),
            Decision = item.Optional("decision")?.AnyText(),
        };
    }

    private static FinalAccounts ReadAccounts(JsonCursor item)
    {
        item.Closed("dossier_on", "liquidated_on", "settled_on", "force_majeure", "explanation", "work_acceptance", "vouchers");
        return new()
        {
            DossierOn = item.Optional("dossier_on")?.Date(),
            LiquidatedOn = item.Optional("liquidated_on")?.Date(),
            SettledOn = item.Optional("settled_on")?.Date(),
            IsForceMajeure = item.Optional("force_majeure")?.Flag() ?? false,
            HasExplanation = item.Optional("explanation")?.Flag() ?? false,
            HasWorkAcceptance = item.Optional("work_acceptance")?.Flag() ?? false,
            HasVouchers = item.Optional("vouchers")?.Flag() ?? false,
        };
    }

    private static Vnd? Dong(JsonCursor item, string name) => item.Optional(name) is { } amount ? DongOf(amount) : null;

    /// <summary>Reads an amount as a whole number of đồng; a text with a unit is not allowed here.</summary>
    private static Vnd DongOf(JsonCursor item)
    {
        _ = item.Number();
        return item.Amount();
    }

    /// <summary>Reads a year as any integer; the check of the definition rejects years that are out of range.</summary>
    private static int? Year(JsonCursor item) => item.Optional("year")?.Integer(int.MinValue, int.MaxValue);

    private static T WordOf<T>(JsonCursor item, string name)
        where T : struct, Enum => item.Optional(name)?.Word<T>() ?? default;

    private static ImmutableArray<T> List<T>(JsonCursor item, string name, Func<JsonCursor, T> read) =>
        item.Optional(name)?.ReadItems(read) ?? [];
}
