using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Checks the beneficiaries, their places of production, and excluded trades.</summary>
internal sealed class ScopeChecks(FindingList findings)
{
    private const string Class1City = "class1_city";

    internal void Check(PromotionProject project, LocalDate day)
    {
        CheckBeneficiaries(project, day);
        CheckKiln(project, day);
        CheckMinerals(project, day);
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
            // The decree does not list investors in clusters, although its article 4.7.b supports them.
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

    /// <summary>
    /// Checks a ward that was a commune. The years since its conversion are counted through 31 December of the year before the plan is
    /// made.
    /// </summary>
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
}
