using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Creates the parts of a program from its definition, and collects all faults of the definition.</summary>
internal sealed partial class ProgramDefinitionCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly ProgramDefinition _program;
    private readonly Catalogue _catalogue;
    private readonly OwnRecords _own;

    /// <summary>The citation of the program; null only if the definition has neither citation nor decision, which is a fault.</summary>
    private readonly Citation? _citation;

    private ProgramDefinitionCheck(ProgramDefinition program, Catalogue catalogue)
    {
        _program = program;
        _catalogue = catalogue;
        _own = new(catalogue);
        _citation = program.Citation ?? (program.Decision is { } decision ? new(decision) : null);
    }

    /// <summary>Returns the parts, or null if the definition has faults.</summary>
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
        _faults.RequireId(nameof(_program.Id), _program.Id);
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
        _own.Check(_faults, nameof(_program.Citation), _program.Citation);
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

    /// <summary>Returns the days of the program or of a stage; null if they do not form an interval.</summary>
    private ProgramPeriod? Period(LocalDate? from, LocalDate? through, string path)
    {
        string first = path + nameof(_program.ImplementedFrom);
        string last = path + nameof(_program.ImplementedThrough);
        _faults.Require(first, from);
        _faults.Require(last, through);
        return _faults.Day(first, from) is { } start && _faults.Day(last, through) is { } end
            && _faults.Check(last, RecordRules.OfInterval(start, end), end)
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
                _program.Province is null ? null : ProvinceIdFault.OfNational(),
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
        bool isNamed = _faults.RequireId(path + nameof(stage.Id), stage.Id) & _faults.Require(path + nameof(stage.Name), stage.Name);
        ProgramPeriod? period = Period(stage.ImplementedFrom, stage.ImplementedThrough, path);
        (Citation? citation, Verification verification) = Origin(path, stage.Citation, stage.Verification);
        return isNamed && period is not null && citation is not null ? new(stage.Id!, stage.Name!, period, citation, verification) : null;
    }

    /// <summary>Checks that the stages follow one another; a stage is not compared with a previous one that has faults.</summary>
    private void CheckStages(ImmutableArray<ProgramStage?> stages, ProgramPeriod? period)
    {
        LocalDate? before = period?.Implementation.Start.PlusDays(-1);
        for (int i = 0; i < stages.Length; i++)
        {
            DateInterval? days = stages[i]?.Period.Implementation;
            if (days is not null && before is { } last)
            {
                string member = PathOf(nameof(_program.Stages), i, nameof(ProgramStageDefinition.ImplementedFrom));
                _faults.Check(member, ProgramRules.OfStage(stages[i]!.Id, days.Start, last), days.Start);
            }

            before = days?.End;
        }

        if (!stages.IsEmpty && before is { } end && period is not null)
        {
            string member = PathOf(nameof(_program.Stages), stages.Length - 1, nameof(ProgramStageDefinition.ImplementedThrough));
            _faults.Check(member, ProgramRules.OfLastStage(end, period.Implementation.End), end);
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
                _own.Check(_faults, $"{path}.{nameof(content.Citation)}", content.Citation);
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

    private static GivenValue Given(Quantity stated)
    {
        return new(In(DisplayLanguage.Vietnamese), Messages.Of(In));

        string In(DisplayLanguage language) => QuotedText.Plain(stated.ToString(language));
    }

    private static string PathOf(string list, int index, string member) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{member}");

    /// <summary>Returns the citation and verification of a part: its own values, or else the program's.</summary>
    private (Citation? Citation, Verification Verification) Origin(string path, Citation? citation, Verification? verification)
    {
        _own.Check(_faults, path + nameof(Citation), citation);
        _faults.CheckWord(path + nameof(Verification), verification ?? Verification.Local);
        return (citation ?? _citation, verification ?? _program.Verification);
    }
}
