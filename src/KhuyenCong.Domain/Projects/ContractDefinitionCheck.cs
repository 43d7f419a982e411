using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Finds all faults in the definition of a contract.</summary>
internal sealed class ContractDefinitionCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly ContractDefinition _contract;

    private readonly HashSet<string> _known;

    private ContractDefinitionCheck(ContractDefinition contract)
    {
        _contract = contract;
        _known = new(
            contract.Projects.IsDefault ? [] : contract.Projects.Where(project => project is not null).Select(project => project.Id),
            StringComparer.Ordinal);
    }

    /// <summary>Returns the definition; null if it has faults.</summary>
    internal static CheckedDefinition<ContractDefinition>? Make(ContractDefinition definition, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ContractDefinitionCheck check = new(definition);
        check.Run();
        faults = check._faults.Items;
        return faults.IsEmpty ? new(definition) : null;
    }

    private void Run()
    {
        _faults.RequireName(nameof(_contract.Id), _contract.Id);
        _faults.Day(nameof(_contract.SignedOn), _contract.SignedOn);
        if (_faults.CheckWord(nameof(_contract.Funding), _contract.Funding) && _contract.Funding != FundingSource.Unstated)
        {
            _faults.Check(
                nameof(_contract.Funding), ProjectRules.OfFunding(_contract.Funding), SnakeCase<FundingSource>.Of(_contract.Funding));
        }

        _faults.CheckYear(nameof(_contract.Year), _contract.Year);
        _faults.CheckEach(nameof(_contract.Projects), _contract.Projects, (_, _) => { }, project => project.Id);
        if (!_contract.Projects.IsDefault)
        {
            _faults.Check(nameof(_contract.Projects), ProjectRules.OfList(_contract.Projects.Length));
        }

        _faults.CheckEach(nameof(_contract.Payments), _contract.Payments, Check, _ => null);
        if (!_contract.Payments.IsDefault)
        {
            IEnumerable<Vnd> amounts = _contract.Payments.Where(payment => payment is not null).Select(payment => payment.Amount);
            _faults.Check(nameof(_contract.Payments), ProjectRules.OfSum(amounts));
        }

        if (_contract.Accounts is { } accounts)
        {
            const string Member = nameof(_contract.Accounts) + ".";
            _faults.Day(Member + nameof(accounts.DossierOn), accounts.DossierOn);
            _faults.Day(Member + nameof(accounts.LiquidatedOn), accounts.LiquidatedOn);
            _faults.Day(Member + nameof(accounts.SettledOn), accounts.SettledOn);
        }
    }

    private void Check(ContractPayment payment, string path)
    {
        _faults.CheckWord(path + nameof(payment.Kind), payment.Kind);
        _faults.Day(path + nameof(payment.Date), payment.Date);
        _faults.Check(path + nameof(payment.Amount), ProjectRules.OfPaid(payment.Amount), ProjectFaults.Print(payment.Amount));
        if (payment.Project is { } id && !_contract.Projects.IsDefault)
        {
            _faults.Check(path + nameof(payment.Project), ProjectRules.OfProject(_known.Contains(id)), QuotedText.Of(id));
        }

        _faults.CheckShare(path + nameof(payment.WorkPercent), payment.WorkPercent);
        _faults.CheckAmount(path + nameof(payment.WorkValue), payment.WorkValue);
        _faults.CheckShare(path + nameof(payment.DecidedPercent), payment.DecidedPercent);
        _faults.CheckWords(path + nameof(payment.Decision), payment.Decision);
    }
}
