using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Writes projects, contracts and yearly funds so that <see cref="ProjectReader"/> can read them back.</summary>
internal sealed class ProjectWriter(Utf8JsonWriter json)
{
    private readonly RecordWriter _records = new(json);

    internal void Write(PromotionProject project)
    {
        json.WriteString("id", project.Id);
        json.WriteString("name", project.Name);
        Number("year", project.Year);
        Flag("key", project.IsKey);
        Flag("group", project.IsGroup);
        Flag("linked_and_large", project.IsLinkedAndLarge, isOptional: true);
        _records.Optional("registrant", project.Registrant);
        _records.Optional("method", project.Method);
        _records.Optional("sector", project.Sector);
        Flag("polluting_kiln", project.UsesPollutingKiln, isOptional: true);
        Place(project.Place);
        _records.List("parties", project.Parties, Write, isOptional: true);
        _records.List("items", project.Items, Write);
        Money("total_cost", project.TotalCost);
        Money("counterpart", project.Counterpart);
        Money("total_investment", project.TotalInvestment);
        Money("management_cost", project.ManagementCost);
        Flag("no_other_support_commitment", project.HasNoOtherSupportCommitment, isOptional: true);
        _records.Optional("council_resolution", project.CouncilResolution);
        Day("estimated_on", project.EstimatedOn);
        Day("starts_on", project.StartsOn);
        Day("ends_on", project.EndsOn);
        _records.List("steps", project.Steps, Write, isOptional: true);
        Flag("all_steps", project.HasAllSteps);
        _records.List("adjustments", project.Adjustments, Write, isOptional: true);
        _records.List("results", project.Results, Write, isOptional: true);
        _records.Optional("difficulty", project.Difficulty);
        _records.Optional("proposal", project.Proposal);
    }

    internal void Write(ImplementationContract contract)
    {
        json.WriteString("id", contract.Id);
        Day("signed_on", contract.SignedOn);
        Flag("task_assignment", contract.IsTaskAssignment);
        _records.Optional("funding", contract.StatedFunding);
        Number("year", contract.Year);
        _records.Texts("projects", contract.Projects.Select(project => project.Id));
        _records.List("payments", contract.Payments, Write, isOptional: true);
        if (contract.Accounts is { } accounts)
        {
            json.WriteStartObject("accounts");
            Write(accounts);
            json.WriteEndObject();
        }
    }

    internal void Write(YearlyFund fund)
    {
        json.WriteString("name", fund.Name);
        json.WriteNumber("year", fund.Year);
        json.WriteString("funding", SnakeCase<FundingSource>.Of(fund.Funding));
        json.WriteNumber("assigned", fund.Assigned.Dong);
        json.WriteNumber("management", fund.Management.Dong);
    }

    private void Write(ProjectParty party)
    {
        json.WriteString("role", SnakeCase<PartyRole>.Of(party.Role));
        json.WriteString("name", party.Name);
        _records.Optional("form", party.Form);
        Place(party.Place);
    }

    private void Place(ProductionPlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("province", place.Province.Id);
        _records.Optional("commune", place.Commune);
        _records.Optional("kind", place.Kind);
        _records.Optional("urban", place.Urban);
        Day("converted_on", place.ConvertedOn);
        Flag("difficult_area", place.IsDifficultArea, isOptional: true);
        json.WriteEndObject();
    }

    private void Write(ProjectItem item)
    {
        _records.Optional("content", item.Content?.Id);
        _records.Optional("activity", item.Activity?.Id);
        Flag("outside_decree", item.IsOutsideDecree);
        _records.Optional("item", item.Item);
        _records.Optional("beneficiary", item.Beneficiary);
        Number("count", item.Count == 1 ? null : item.Count);
        json.WriteNumber("cost", item.Cost.Dong);
        json.WriteNumber("support", item.Support.Dong);
        json.WriteString("funding", SnakeCase<FundingSource>.Of(item.Funding));
        _records.Optional("tier", item.Tier);
        Number("decided_percent", item.DecidedPercent);
        Money("allocated", item.Allocated);
        Money("carried_over", item.CarriedOver);
        Money("actual_cost", item.ActualCost);
        Money("settled_support", item.SettledSupport);
    }

    private void Write(ProjectStep step)
    {
        json.WriteString("stage", SnakeCase<ProjectStage>.Of(step.Stage));
        Day("date", step.Date);
        _records.Optional("by", step.By);
    }

    private void Write(ProjectAdjustment adjustment)
    {
        json.WriteString("kind", SnakeCase<AdjustmentKind>.Of(adjustment.Kind));
        Day("date", adjustment.Date);
        _records.Optional("authority", adjustment.Authority);
        Money("support", adjustment.Support);
        _records.Optional("decision", adjustment.Decision);
    }

    private void Write(ProjectResult result)
    {
        json.WriteString("indicator", result.Indicator.Id);
        Number("planned", result.Planned?.In(result.Indicator.Unit).Value);
        Number("achieved", result.Achieved?.In(result.Indicator.Unit).Value);
    }

    private void Write(ContractPayment payment)
    {
        json.WriteString("kind", SnakeCase<PaymentKind>.Of(payment.Kind));
        Day("date", payment.Date);
        json.WriteNumber("amount", payment.Amount.Dong);
        _records.Optional("project", payment.Project);
        Number("work_percent", payment.WorkPercent);
        Money("work_value", payment.WorkValue);
        Number("decided_percent", payment.DecidedPercent);
        _records.Optional("decision", payment.Decision);
    }

    private void Write(FinalAccounts accounts)
    {
        Day("dossier_on", accounts.DossierOn);
        Day("liquidated_on", accounts.LiquidatedOn);
        Day("settled_on", accounts.SettledOn);
        Flag("force_majeure", accounts.IsForceMajeure);
        Flag("explanation", accounts.HasExplanation);
        Flag("work_acceptance", accounts.HasWorkAcceptance);
        Flag("vouchers", accounts.HasVouchers);
    }

    private void Money(string name, Vnd? amount)
    {
        if (amount is { } given)
        {
            json.WriteNumber(name, given.Dong);
        }
    }

    private void Number(string name, decimal? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
    }

    private void Day(string name, LocalDate? day) => _records.Optional(name, day is { } given ? IsoDates.Format(given) : null);

    /// <summary>Writes a flag. With two states, false is omitted; with three, only the unknown state is.</summary>
    private void Flag(string name, bool? flag, bool isOptional = false)
    {
        if (isOptional ? flag is not null : flag == true)
        {
            json.WriteBoolean(name, flag!.Value);
        }
    }
}
