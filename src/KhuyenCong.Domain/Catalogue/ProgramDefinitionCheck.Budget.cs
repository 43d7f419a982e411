using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <content>The planned budget and its parts.</content>
internal sealed partial class ProgramDefinitionCheck
{
    private ProgramParts.BudgetLine? Budget(ProgramPeriod? period)
    {
        string path = nameof(_program.PlannedBudget);
        if (_program.PlannedBudget is not { } budget)
        {
            return null;
        }

        _faults.Check(path, _program.HasNoStatedBudget ? CodedFault.Of(ErrorCode.BadValue, Message.BudgetAndNotStated) : null);
        _faults.Require($"{path}.{nameof(budget.Funding)}", budget.Funding);
        _faults.Check(
            $"{path}.{nameof(budget.Years)}", budget.Years is null ? null : CodedFault.Of(ErrorCode.BadValue, Message.YearsOfWhole));
        ProgramParts.BudgetLine? whole = Line(budget, path, null, null);
        string list = $"{path}.{nameof(budget.Parts)}";
        ImmutableArray<ProgramParts.BudgetLine?> parts = _faults.Each(
            list, budget.Parts, (part, at) => Part(part, at, whole, period), _ => null);
        if (whole is null || parts.Any(part => part is null))
        {
            return null;
        }

        ProgramParts.BudgetLine[] known = [.. parts.Select(part => part!)];
        _faults.Check(list, known.Length == 0 ? null : ProgramRules.OfBudgetParts(whole, known));
        return whole with { Parts = [.. known] };
    }

    private ProgramParts.BudgetLine? Part(PlannedBudgetDefinition part, string path, ProgramParts.BudgetLine? whole, ProgramPeriod? period)
    {
        string member = part.Years is null ? path : $"{path}.{nameof(part.Years)}";
        bool isPart = period is not null
            && _faults.Check(member, ProgramRules.OfBudgetPart(part.Funding, part.Years, period.Years), part.Years?.ToString());
        bool isDivided = !part.Parts.IsDefaultOrEmpty;
        _faults.Check($"{path}.{nameof(part.Parts)}", isDivided ? CodedFault.Of(ErrorCode.BadValue, Message.PartDivided) : null);
        ProgramParts.BudgetLine? line = Line(part, path, whole, part.Years);
        return isPart ? line : null;
    }

    private ProgramParts.BudgetLine? Line(PlannedBudgetDefinition line, string path, ProgramParts.BudgetLine? whole, YearRange? years)
    {
        path += ".";
        string member = path + nameof(line.Amount);
        bool isInWords = _faults.CheckWord(path + nameof(line.Hedge), line.Hedge)
            & _faults.CheckWord(path + nameof(line.Funding), line.Funding ?? FundingSource.Unstated);
        (Citation? origin, Verification sureness) = Origin(path, line.Citation, line.Verification);
        Citation? citation = line.Citation ?? whole?.Citation ?? origin;
        Verification verification = line.Verification ?? whole?.Verification ?? sureness;
        if (!_faults.Require(member, line.Amount) || citation is null || !isInWords)
        {
            return null;
        }

        Quantity stated = line.Amount!.Value;
        bool isMoney = _faults.Check(member, ValueRules.OfMoneyUnit(stated.Unit), QuotedText.Of(stated.Unit.ToString()));
        Vnd amount = default;
        bool isAmount = isMoney && Vnd.TryFrom(stated.Value, stated.Unit, out amount);
        return isMoney && _faults.Check(member, ProgramRules.OfBudget(isAmount ? amount : null), Given(stated))
            ? new(stated, amount, line.Hedge, line.Funding ?? whole?.Funding ?? FundingSource.Unstated, years, [], citation, verification)
            {
                IsOfSource = line.Funding is not null,
            }
            : null;
    }
}
