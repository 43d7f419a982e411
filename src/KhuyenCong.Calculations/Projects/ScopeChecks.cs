using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Checks who benefits, where and in what trade, and whether a project is what it is called.</summary>
internal sealed class ScopeChecks(FindingList findings)
{
    private const string Class1City = "class1_city";

    internal void Check(PromotionProject project, LocalDate day)
    {
        CheckBeneficiaries(project, day);
        CheckKiln(project, day);
        CheckMinerals(project, day);
        CheckLocalContents(project, day);
        CheckKey(project, day);
        CheckMethod(project, day);
    }

    private void CheckBeneficiaries(PromotionProject project, LocalDate day)
    {
        for (int i = 0; i < project.Parties.Length; i++)
        {
            ProjectParty party = project.Parties[i];
            if (party.Role != PartyRole.Beneficiary)
            {
                continue;
            }

            FindingPlace place = FindingPlace.Of(project, FormattableString.Invariant($"{nameof(project.Parties)}[{i}]"));
            CheckForm(project, party, place, day);
            if (party.Form is not (BeneficiaryForm.CleanerProductionEstablishment or BeneficiaryForm.ServiceOrganisation))
            {
                CheckPlace(project, party.Place, place, day);
            }
        }
    }

    private void CheckForm(PromotionProject project, ProjectParty party, FindingPlace place, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.BeneficiaryInScope;
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        BilingualText form = party.Form.DisplayName();
        if (rule.Rule!.HasValue(SnakeCase<BeneficiaryForm>.Of(party.Form)))
        {
            findings.Conclude(conforms: true, Check, place, rule, form);
        }
        else if (party.Form == BeneficiaryForm.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.FormOfParty), rule);
        }
        else if (party.Form == BeneficiaryForm.LargeEnterprise)
        {
            findings.Conclude(conforms: false, Check, place, rule, form);
        }
        else
        {
            // The decree does not list investors in clusters, whom its article 4.7.b supports all the same.
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.FormNotListed, form), rule);
        }
    }

    private void CheckPlace(PromotionProject project, ProductionPlace? produced, FindingPlace place, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.PlaceInScope;
        RuleAnswer rule = findings.Rules.Find(
            Check, ProjectMoney.HasNational(project), day, word: SnakeCase<CommuneKind>.Of(CommuneKind.Commune));
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        if (produced is null || produced.Kind == CommuneKind.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.PlaceOfProduction), rule);
        }
        else if (produced.Kind != CommuneKind.Ward)
        {
            bool isListed = rule.Rule!.HasValue(SnakeCase<CommuneKind>.Of(produced.Kind));
            Conclude(isListed ? true : null, produced.Kind.DisplayName());
        }
        else if (produced.Urban == UrbanClass.Unstated || !findings.Options.Catalogue.Atlas.Districts.ExistsOn(day))
        {
            findings.Miss(Check, place, Messages.Of(Wording.UrbanOfWard), rule);
        }
        else if (rule.Rule!.HasValue(SnakeCase<UrbanClass>.Of(produced.Urban)))
        {
            Conclude(true, produced.Urban.DisplayName());
        }
        else if (produced.Urban == UrbanClass.Class1City)
        {
            CheckConversion(project, produced, place, day);
        }
        else
        {
            Conclude(false, produced.Urban.DisplayName());
        }

        void Conclude(bool? conforms, BilingualText detail)
        {
            if (conforms is { } known)
            {
                findings.Conclude(known, Check, place, rule, detail);
            }
            else
            {
                findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.FormNotListed, detail), rule);
            }
        }
    }

    /// <summary>A ward that was a commune, counted to 31 December of the year before the one in which the plan is made.</summary>
    private void CheckConversion(PromotionProject project, ProductionPlace produced, FindingPlace place, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.PlaceInScope;
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day, word: Class1City);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        LocalDate? made = project.FindStep(ProjectStage.Registered)?.Date ?? project.EstimatedOn;
        if (produced.ConvertedOn is not { } converted || made is not { } planned)
        {
            findings.Miss(Check, place, Messages.Of(produced.ConvertedOn is null ? Wording.DayOfConversion : Wording.YearOfPlanning), rule);
            return;
        }

        LocalDate counted = new(planned.Year - 1, 12, 31);
        findings.Conclude(
            converted.PlusYears((int)rule.Rule!.Limit("years")) >= counted, Check, place, rule, Messages.Of(
                Wording.ConvertedBy, converted, counted));
    }

    private void CheckKiln(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.ExcludedTrade;
        if (project.Sector != PromotionSector.ChemicalsAndBuildingMaterials)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.UsesPollutingKiln));
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day, word: "polluting_kiln");
        if (findings.MayConclude(Check, place, rule))
        {
            if (project.UsesPollutingKiln is { } pollutes)
            {
                findings.Conclude(!pollutes, Check, place, rule, Messages.Of(pollutes ? Wording.KilnPollutes : Wording.NoPollutingKiln));
            }
            else
            {
                findings.Miss(Check, place, Messages.Of(Wording.KilnOfProject), rule);
            }
        }
    }

    private void CheckMinerals(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.ExcludedTrade;
        if (project.Sector != PromotionSector.Minerals)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.Place));
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day, word: "minerals");
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        ProductionPlace?[] places = [.. project.Parties.Where(
            party => party.Role == PartyRole.Beneficiary).Select(party => party.Place).DefaultIfEmpty(project.Place)];
        if (places.Any(one => one?.IsDifficultArea == false))
        {
            findings.Conclude(conforms: false, Check, place, rule, Messages.Of(Wording.NotDifficultArea));
        }
        else if (places.Any(one => one?.IsDifficultArea is null))
        {
            findings.Miss(Check, place, Messages.Of(Wording.ConditionsOfArea), rule);
        }
        else
        {
            findings.Conclude(conforms: true, Check, place, rule, Messages.Of(Wording.DifficultArea));
        }
    }

    /// <summary>
    /// What local money supports: the contents of the joint circular, others of the decree by a resolution, and nothing beyond the decree.
    /// </summary>
    private void CheckLocalContents(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.LocalContent;
        for (int i = 0; i < project.Items.Length; i++)
        {
            ProjectItem item = project.Items[i];
            if (!ProjectMoney.IsLocal(item.Funding) || item.Support == Vnd.Zero)
            {
                continue;
            }

            FindingPlace place = FindingPlace.OfItem(project, i);
            RuleAnswer rule = findings.Rules.Find(Check, isNational: false, day);
            if (!findings.MayConclude(Check, place, rule))
            {
                continue;
            }

            if (item.IsOutsideDecree)
            {
                findings.Conclude(conforms: false, Check, place, rule, Messages.Of(Wording.OutsideDecree), item.Support);
            }
            else if (item.Content is { } content && findings.Options.Catalogue.NationalSupportTable.FindContent(content.Id) is not null)
            {
                findings.Conclude(conforms: true, Check, place, rule, content.Name);
            }
            else if (item.Activity is null)
            {
                findings.Miss(Check, place, Messages.Of(Wording.ActivityOfItem), rule);
            }
            else if (project.CouncilResolution is { } resolution)
            {
                findings.Conclude(conforms: true, Check, place, rule, Messages.Of(Wording.ByResolution, resolution));
            }
            else
            {
                findings.Miss(Check, place, Messages.Of(Wording.ResolutionOfProject), rule);
            }
        }
    }

    private void CheckKey(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.KeyProject;
        if (!project.IsKey || !ProjectMoney.HasNational(project))
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.IsKey));
        RuleAnswer rule = findings.Rules.Find(Check, isNational: true, day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        int contents = CountOf(project, item => item.Content?.Id ?? item.Activity?.Id);
        int activities = CountOf(project, item => item.Activity?.Id);
        bool areContentsKnown = project.Items.All(item => item.Content is not null || item.Activity is not null);
        bool hasDays = project is { StartsOn: not null, EndsOn: not null };
        bool isLong = hasDays && project.StartsOn!.Value.PlusYears((int)rule.Rule!.Limit("years")) <= project.EndsOn!.Value;
        bool isOfOneYear = hasDays && project.StartsOn!.Value.Year == project.EndsOn!.Value.Year;
        decimal least = rule.Rule!.Limit("contents");
        if ((areContentsKnown && contents < least) || isOfOneYear || project.IsLinkedAndLarge == false)
        {
            findings.Conclude(conforms: false, Check, place, rule, Messages.Of(Wording.KeyLacks, (decimal)contents));
        }
        else if (!areContentsKnown || !hasDays || project.IsLinkedAndLarge is null)
        {
            findings.Miss(Check, place, Messages.Of(Wording.PartsOfKey), rule);
        }
        else if (activities < least || !isLong)
        {
            // Contents of support may be of one content of activity, and less than twelve months may be in two budget years.
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.KeyLacks, (decimal)contents), rule);
        }
        else
        {
            findings.Conclude(conforms: true, Check, place, rule, Messages.Of(Wording.KeyHas, (decimal)contents));
        }
    }

    private static int CountOf(PromotionProject project, Func<ProjectItem, string?> idOf) =>
        project.Items.Select(idOf).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>
    /// Tender "nếu đủ điều kiện theo quy định", which the library does not hold: selection of such contents is not concluded on.
    /// </summary>
    private void CheckMethod(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.Method;
        if (!ProjectMoney.HasNational(project))
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.Method));
        RuleAnswer rule = RuleBook.AnswerOn(RuleBook.FindOn(findings.Rules.All(Check, isNational: true), day), day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        bool isForTender = project.Items.Any(item => item.Content is { } content && rule.Rule!.HasContent(content.Id));
        if (project.Method == ProjectMethod.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.MethodOfProject), rule);
        }
        else if (isForTender && project.Method == ProjectMethod.Selection)
        {
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.TenderWhereMet), rule);
        }
        else if (!isForTender && project.Method == ProjectMethod.Tender)
        {
            // Article 3.2: selection, unless the head of the department decides on a tender.
            findings.Miss(Check, place, Messages.Of(Wording.DecisionOfTender), rule);
        }
        else
        {
            findings.Conclude(conforms: true, Check, place, rule, project.Method.DisplayName());
        }
    }
}
