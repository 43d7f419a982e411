using System.Collections.Immutable;
using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>Finds all faults in the definition of a project.</summary>
internal sealed class ProjectDefinitionCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly ProjectDefinition _project;

    private readonly HashSet<string> _beneficiaries;

    private ProjectDefinitionCheck(ProjectDefinition project)
    {
        _project = project;
        IEnumerable<ProjectParty> parties = project.Parties.IsDefault ? [] : project.Parties;
        _beneficiaries = new(
            parties.Where(
                party => party is { Role: PartyRole.Beneficiary, Name: not null }).Select(party => party.Name), StringComparer.Ordinal);
    }

    /// <summary>Returns the definition; null if it has faults.</summary>
    internal static CheckedDefinition<ProjectDefinition>? Make(ProjectDefinition definition, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ProjectDefinitionCheck check = new(definition);
        check.Run();
        faults = check._faults.Items;
        return faults.IsEmpty ? new(definition) : null;
    }

    private void Run()
    {
        _faults.RequireName(nameof(_project.Id), _project.Id);
        _faults.RequireName(nameof(_project.Name), _project.Name);
        _faults.CheckYear(nameof(_project.Year), _project.Year);
        _faults.CheckWord(nameof(_project.Registrant), _project.Registrant);
        _faults.CheckWord(nameof(_project.Method), _project.Method);
        _faults.CheckWord(nameof(_project.Sector), _project.Sector);
        CheckPlace(nameof(_project.Place), _project.Place);
        _faults.CheckEach(
            nameof(_project.Parties), _project.Parties, Check, party => $"{party.Role} {party.Name}", nameof(ProjectParty.Name));
        CheckItems();
        CheckMoney();
        _faults.CheckWords(nameof(_project.CouncilResolution), _project.CouncilResolution);
        CheckDays();
        _faults.CheckEach(nameof(_project.Steps), _project.Steps, Check, step => step.Stage.ToString(), nameof(ProjectStep.Stage));
        _faults.CheckEach(nameof(_project.Adjustments), _project.Adjustments, Check, _ => null);
        _faults.CheckEach(
            nameof(_project.Results), _project.Results, Check, result => result.Indicator?.Id, nameof(ProjectResult.Indicator));
        _faults.CheckWords(nameof(_project.Difficulty), _project.Difficulty);
        _faults.CheckWords(nameof(_project.Proposal), _project.Proposal);
    }

    private void CheckPlace(string member, ProductionPlace? place)
    {
        if (place is null)
        {
            return;
        }

        _faults.Require($"{member}.{nameof(place.Province)}", place.Province);
        _faults.CheckWords($"{member}.{nameof(place.Commune)}", place.Commune);
        _faults.CheckWord($"{member}.{nameof(place.Kind)}", place.Kind);
        _faults.CheckWord($"{member}.{nameof(place.Urban)}", place.Urban);
        _faults.Day($"{member}.{nameof(place.ConvertedOn)}", place.ConvertedOn);
    }

    private void Check(ProjectParty party, string path)
    {
        _faults.CheckWord(path + nameof(party.Role), party.Role);
        _faults.RequireName(path + nameof(party.Name), party.Name);
        _faults.CheckWord(path + nameof(party.Form), party.Form);
        CheckPlace(path + nameof(party.Place), party.Place);
    }

    private void CheckItems()
    {
        _faults.CheckEach(nameof(_project.Items), _project.Items, Check, _ => null);
        if (!_project.Items.IsDefault)
        {
            _faults.Check(nameof(_project.Items), ProjectRules.OfList(_project.Items.Length));
        }
    }

    private void Check(ProjectItem item, string path)
    {
        _faults.Check(
            path + nameof(item.Activity), ProjectRules.OfActivity(item.IsOutsideDecree, item.Activity is not null), item.Activity?.Id);
        _faults.CheckWords(path + nameof(item.Item), item.Item);
        if (item.Beneficiary is { } name && !_project.Parties.IsDefault)
        {
            _faults.Check(path + nameof(item.Beneficiary), ProjectRules.OfParty(_beneficiaries.Contains(name)), QuotedText.Of(name));
        }

        _faults.Check(path + nameof(item.Count), ProjectRules.OfCount(item.Count), item.Count.ToString(CultureInfo.InvariantCulture));
        _faults.CheckAmount(path + nameof(item.Cost), item.Cost);
        _faults.CheckAmount(path + nameof(item.Support), item.Support);
        if (_faults.CheckWord(path + nameof(item.Funding), item.Funding))
        {
            _faults.Check(path + nameof(item.Funding), ProjectRules.OfFunding(item.Funding), SnakeCase<FundingSource>.Of(item.Funding));
        }

        _faults.CheckWord(path + nameof(item.Tier), item.Tier);
        _faults.CheckShare(path + nameof(item.DecidedPercent), item.DecidedPercent);
        _faults.CheckAmount(path + nameof(item.Allocated), item.Allocated);
        _faults.CheckAmount(path + nameof(item.CarriedOver), item.CarriedOver);
        _faults.CheckAmount(path + nameof(item.ActualCost), item.ActualCost);
        _faults.CheckAmount(path + nameof(item.SettledSupport), item.SettledSupport);
    }

    /// <summary>Checks the amounts of money: each amount, and the sums of the items.</summary>
    private void CheckMoney()
    {
        _faults.CheckAmount(nameof(_project.TotalCost), _project.TotalCost);
        _faults.CheckAmount(nameof(_project.Counterpart), _project.Counterpart);
        _faults.CheckAmount(nameof(_project.TotalInvestment), _project.TotalInvestment);
        _faults.CheckAmount(nameof(_project.ManagementCost), _project.ManagementCost);
        ProjectItem[] items = _project.Items.IsDefault ? [] : [.. _project.Items.Where(item => item is not null)];
        _faults.Check(nameof(_project.Items), ProjectRules.OfSum(items.Select(item => item.Cost))
            ?? ProjectRules.OfSum(items.Select(item => item.Support)));
    }

    private void CheckDays()
    {
        _faults.Day(nameof(_project.EstimatedOn), _project.EstimatedOn);
        if (_faults.Day(nameof(_project.StartsOn), _project.StartsOn) is { } start)
        {
            _faults.Check(nameof(_project.EndsOn), RecordRules.OfInterval(
                start, _faults.Day(nameof(_project.EndsOn), _project.EndsOn)), _project.EndsOn);
        }
        else
        {
            _faults.Day(nameof(_project.EndsOn), _project.EndsOn);
        }
    }

    private void Check(ProjectStep step, string path)
    {
        _faults.CheckWord(path + nameof(step.Stage), step.Stage);
        _faults.Day(path + nameof(step.Date), step.Date);
        _faults.CheckWord(path + nameof(step.By), step.By);
    }

    private void Check(ProjectAdjustment adjustment, string path)
    {
        _faults.CheckWord(path + nameof(adjustment.Kind), adjustment.Kind);
        _faults.Day(path + nameof(adjustment.Date), adjustment.Date);
        _faults.CheckWord(path + nameof(adjustment.Authority), adjustment.Authority);
        _faults.CheckAmount(path + nameof(adjustment.Support), adjustment.Support);
        _faults.CheckWords(path + nameof(adjustment.Decision), adjustment.Decision);
    }

    private void Check(ProjectResult result, string path)
    {
        if (_faults.Require(path + nameof(result.Indicator), result.Indicator))
        {
            CheckResult(path + nameof(result.Planned), result.Planned, result.Indicator);
            CheckResult(path + nameof(result.Achieved), result.Achieved, result.Indicator);
        }
    }

    private void CheckResult(string member, Quantity? quantity, Indicator indicator)
    {
        if (quantity is { } given
            && _faults.Check(member, ProgramRules.OfUnit(given.Unit, indicator), QuotedText.Of(given.Unit.ToString())))
        {
            _faults.Check(member, ProgramRules.OfValue(given), QuotedText.Plain(given.ToString()));
        }
    }
}
