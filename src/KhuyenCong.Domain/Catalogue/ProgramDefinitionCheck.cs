using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Makes the parts of a program from its definition, and keeps everything that is wrong with it.</summary>
internal sealed class ProgramDefinitionCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly ProgramDefinition _program;
    private readonly Catalogue _catalogue;
    private readonly OwnRecords _own;

    /// <summary>Where the program is stated; null only when neither citation nor decision is given, which is a fault.</summary>
    private readonly Citation? _citation;

    private ProgramDefinitionCheck(ProgramDefinition program, Catalogue catalogue)
    {
        _program = program;
        _catalogue = catalogue;
        _own = new(catalogue);
        _citation = program.Citation ?? (program.Decision is { } decision ? new(decision) : null);
    }

    /// <summary>The parts; null when the definition has faults.</summary>
    internal static ProgramParts? Make(ProgramDefinition definition, Catalogue? catalogue, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ProgramDefinitionCheck check = new(definition, catalogue ?? Catalogue.National);
        ProgramParts? parts = check.Parts();
        faults = check._faults.Items;
        return parts;
    }

    private ProgramParts? Parts()
    {
        CheckId(nameof(_program.Id), _program.Id);
        _faults.CheckWord(nameof(_program.Level), _program.Level);
        if (_program.Id is { } id)
        {
            _faults.Check(nameof(_program.Id), ProgramRules.OfId(id, _program.Level), QuotedText.Of(id));
        }

        ProgramPeriod? period = Period(_program.ImplementedFrom, _program.ImplementedThrough, string.Empty);
        CheckProvince(period);
        _faults.Require(nameof(_program.Name), _program.Name);
        CheckDecision();
        _faults.Require(nameof(_program.Citation), _citation);
        CheckCitation(nameof(_program.Citation), _program.Citation);
        _faults.CheckWord(nameof(_program.Verification), _program.Verification);
        ImmutableArray<ProgramStage?> stages = _faults.Each(
            nameof(_program.Stages), _program.Stages, Stage, stage => stage.Id, nameof(ProgramStageDefinition.Id));
        CheckStages(stages, period);
        ProgramParts.BudgetLine? budget = Budget(period);
        CheckContents();
        ImmutableArray<ProgramParts.TargetLine?> targets = _faults.Each(
            nameof(_program.Targets), _program.Targets, (target, path) => Target(target, path, stages), KeyOf);
        CheckTotals(targets);
        return _faults.Items.IsEmpty ? Whole(period!, stages, budget, targets) : null;
    }

    private ProgramParts Whole(
        ProgramPeriod period,
        ImmutableArray<ProgramStage?> stages,
        ProgramParts.BudgetLine? budget,
        ImmutableArray<ProgramParts.TargetLine?> targets) => new()
        {
            Id = _program.Id!,
            Level = _program.Level,
            Province = _program.Province,
            Name = _program.Name!,
            Decision = _program.Decision,
            Citation = _citation!,
            Verification = _program.Verification,
            Period = period,
            Stages = [.. stages.Select(stage => stage!)],
            Contents = _program.Contents.IsDefault ? [] : _program.Contents,
            BudgetStatement = (budget, _program.HasNoStatedBudget) switch
            {
                (not null, _) => BudgetStatement.Stated,
                (_, true) => BudgetStatement.NotStated,
                _ => BudgetStatement.NotKnown,
            },
            Budget = budget,
            Targets = [.. targets.Select(target => target!)],
            OwnDocuments = _own.Documents,
            OwnUnits = _own.Units,
            OwnIndicators = _own.Indicators,
            IsBuiltIn = false,
        };

    /// <summary>The days of the program or of a stage; null where they are no interval.</summary>
    private ProgramPeriod? Period(LocalDate? from, LocalDate? through, string path)
    {
        string first = path + nameof(_program.ImplementedFrom);
        string last = path + nameof(_program.ImplementedThrough);
        _faults.Require(first, from);
        _faults.Require(last, through);
        return _faults.Day(first, from) is { } start && _faults.Day(last, through) is { } end
            && _faults.Check(last, RecordRules.OfInterval(start, end), IsoDates.Format(end))
            ? new(new(start.Year, end.Year), new(start, end))
            : null;
    }

    private void CheckProvince(ProgramPeriod? period)
    {
        string member = nameof(_program.Province);
        if (_program.Level == ProgramLevel.National)
        {
            _faults.Check(
                member,
                _program.Province is null ? null : CodedFault.Of(ErrorCode.BadValue, Message.NationalOfProvince),
                QuotedText.Of(_program.Province?.Id ?? string.Empty));
        }
        else if (_faults.Require(member, _program.Province) && period is not null)
        {
            string id = _program.Province!.Id;
            _faults.Check(member, ProvinceIdFault.FindOn(id, _catalogue.Atlas, period.Implementation.Start), QuotedText.Of(id));
        }
    }

    private void CheckDecision()
    {
        if (_program.Decision is { } decision)
        {
            _faults.Check(nameof(_program.Decision), _own.Add(decision), QuotedText.Of(decision.Id));
        }
    }

    private ProgramStage? Stage(ProgramStageDefinition stage, string path)
    {
        path += ".";
        bool isNamed = CheckId(path + nameof(stage.Id), stage.Id) & _faults.Require(path + nameof(stage.Name), stage.Name);
        ProgramPeriod? period = Period(stage.ImplementedFrom, stage.ImplementedThrough, path);
        (Citation? citation, Verification verification) = Origin(path, stage.Citation, stage.Verification);
        return isNamed && period is not null && citation is not null ? new(stage.Id!, stage.Name!, period, citation, verification) : null;
    }

    /// <summary>The stages follow one another; where one has faults of its own, those after it are not compared with it.</summary>
    private void CheckStages(ImmutableArray<ProgramStage?> stages, ProgramPeriod? period)
    {
        LocalDate? before = period?.Implementation.Start.PlusDays(-1);
        for (int i = 0; i < stages.Length; i++)
        {
            DateInterval? days = stages[i]?.Period.Implementation;
            if (days is not null && before is { } last)
            {
                string member = PathOf(nameof(_program.Stages), i, nameof(ProgramStageDefinition.ImplementedFrom));
                _faults.Check(member, ProgramRules.OfStage(stages[i]!.Id, days.Start, last), IsoDates.Format(days.Start));
            }

            before = days?.End;
        }

        if (!stages.IsEmpty && before is { } end && period is not null)
        {
            string member = PathOf(nameof(_program.Stages), stages.Length - 1, nameof(ProgramStageDefinition.ImplementedThrough));
            _faults.Check(member, ProgramRules.OfLastStage(end, period.Implementation.End), IsoDates.Format(end));
        }
    }

    private void CheckContents()
    {
        HashSet<int> numbers = [];
        _faults.Each(
            nameof(_program.Contents),
            _program.Contents,
            (content, path) =>
            {
                string number = content.Number.ToString(CultureInfo.InvariantCulture);
                CodedFault? repeated = numbers.Add(content.Number) ? null : ProgramRules.OfRepeatedNumber();
                _faults.Check($"{path}.{nameof(content.Number)}", repeated, number);
                _faults.Require($"{path}.{nameof(content.Name)}", content.Name);
                CheckCitation($"{path}.{nameof(content.Citation)}", content.Citation);
                _faults.Each(
                    $"{path}.{nameof(content.Decree45)}",
                    content.Decree45,
                    (answered, at) =>
                    {
                        _faults.Check(at, _own.FaultOf(answered), QuotedText.Of(answered.Id));
                        return answered;
                    },
                    answered => answered.Id);
                return content;
            },
            content => content.Id);
    }

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
            $"{path}.{nameof(budget.Years)}",
            budget.Years is null ? null : CodedFault.Of(ErrorCode.BadValue, Message.PartOfOtherYears, "parts"));
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
        (Citation? citation, Verification verification) =
            Origin(path, line.Citation ?? whole?.Citation, line.Verification ?? whole?.Verification);
        if (!_faults.Require(member, line.Amount) || citation is null || !isInWords)
        {
            return null;
        }

        Quantity stated = line.Amount!.Value;
        bool isMoney = _faults.Check(member, ValueRules.OfMoneyUnit(stated.Unit), QuotedText.Of(stated.Unit.ToString()));
        Vnd amount = default;
        bool isAmount = isMoney && Vnd.TryFrom(stated.Value, stated.Unit, out amount);
        return isMoney && _faults.Check(member, ProgramRules.OfBudget(isAmount ? amount : null), QuotedText.Plain(stated.ToString()))
            ? new(stated, amount, line.Hedge, line.Funding ?? whole?.Funding ?? FundingSource.Unstated, years, [], citation, verification)
            {
                IsOfSource = line.Funding is not null,
            }
            : null;
    }

    private ProgramParts.TargetLine? Target(TargetDefinition target, string path, ImmutableArray<ProgramStage?> stages)
    {
        path += ".";
        _faults.CheckWord(path + nameof(target.Hedge), target.Hedge);
        ProgramStage? stage = Array.Find([.. stages], one => string.Equals(one?.Id, target.Stage, StringComparison.Ordinal));
        bool isPlaced = _faults.Check(
            path + nameof(target.Stage),
            target.Stage is null || stage is not null
                ? null
                : RecordRules.OfUnknown(target.Stage, stages.Select(one => one?.Id).OfType<string>()),
            QuotedText.Of(target.Stage ?? string.Empty));
        ImmutableArray<Citation> citations = _faults.Each(
            path + nameof(target.Citations),
            target.Citations,
            (citation, at) =>
            {
                CheckCitation(at, citation);
                return citation;
            },
            _ => null);
        (Citation? whole, Verification verification) = Origin(path, null, target.Verification);
        bool isMeasured = _faults.Require(path + nameof(target.Indicator), target.Indicator)
            & _faults.Require(path + nameof(target.Quantity), target.Quantity);
        if (!isMeasured || !CheckQuantity(target, path) || !isPlaced || whole is null || !Enum.IsDefined(target.Hedge))
        {
            return null;
        }

        Quantity stated = target.Quantity!.Value;
        Quantity? upper = target.UpperValue is { } value ? new(value, stated.Unit) : null;
        return new(target.Indicator!.Of(stated, target.Hedge), stated, upper, stage, citations.IsEmpty ? [whole] : citations, verification);
    }

    private bool CheckQuantity(TargetDefinition target, string path)
    {
        Indicator indicator = target.Indicator!;
        Quantity stated = target.Quantity!.Value;
        string member = path + nameof(target.Quantity);
        bool isOfIndicator = _faults.Check(path + nameof(target.Indicator), _own.Add(indicator), QuotedText.Of(indicator.Id))
            && _faults.Check(member, ProgramRules.OfUnit(stated.Unit, indicator), QuotedText.Of(stated.Unit.ToString()))
            && _faults.Check(member, ProgramRules.OfValue(stated), QuotedText.Plain(stated.ToString()));
        return isOfIndicator
            && (target.UpperValue is not { } upper
                || _faults.Check(
                    path + nameof(target.UpperValue),
                    ProgramRules.OfUpperValue(stated, new(upper, stated.Unit)),
                    PrintedNumber.Format(upper)));
    }

    private void CheckTotals(ImmutableArray<ProgramParts.TargetLine?> targets)
    {
        foreach ((int index, CodedFault fault) in ProgramRules.OfTotals(targets, _program.Stages.IsDefault ? 0 : _program.Stages.Length))
        {
            string stated = targets[index]!.Stated.ToString();
            _faults.Check(PathOf(nameof(_program.Targets), index, nameof(TargetDefinition.Quantity)), fault, QuotedText.Plain(stated));
        }
    }

    /// <summary>What a target is told from others by, once it says of what it is.</summary>
    private static string? KeyOf(TargetDefinition target) => (target.Indicator, target.Stage) switch
    {
        (null, _) => null,
        ({ } indicator, null) => indicator.Id,
        ({ } indicator, { } stage) => $"{indicator.Id}, {stage}",
    };

    private static string PathOf(string list, int index, string member) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{member}");

    private bool CheckId(string member, string? id) =>
        _faults.Require(member, id) && _faults.Check(member, RecordRules.OfId(id!), QuotedText.Of(id!));

    /// <summary>Where a part is stated, and how it was read: as it says, or else as the program is.</summary>
    private (Citation? Citation, Verification Verification) Origin(string path, Citation? citation, Verification? verification)
    {
        CheckCitation(path + nameof(Citation), citation);
        _faults.CheckWord(path + nameof(Verification), verification ?? Verification.Local);
        return (citation ?? _citation, verification ?? _program.Verification);
    }

    private void CheckCitation(string member, Citation? citation)
    {
        if (citation is not null)
        {
            _faults.CheckCitation(member, citation);
            _faults.Check(member, _own.Add(citation), QuotedText.Of(citation.Document.Id));
        }
    }
}
