using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <content>Targets.</content>
internal sealed partial class ProgramDefinitionCheck
{
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
                _own.Check(_faults, at, citation);
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
            && _faults.Check(member, ProgramRules.OfValue(stated), Given(stated));
        return isOfIndicator
            && (target.UpperValue is not { } upper
                || _faults.Check(
                    path + nameof(target.UpperValue),
                    ProgramRules.OfUpperValue(stated, new(upper, stated.Unit)),
                    new(PrintedNumber.Format(upper), Messages.Of(language => PrintedNumber.Format(upper, language)))));
    }

    private void CheckTotals(ImmutableArray<ProgramParts.TargetLine?> targets)
    {
        foreach ((int index, CodedFault fault) in ProgramRules.OfTotals(targets, _program.Stages.IsDefault ? 0 : _program.Stages.Length))
        {
            string stated = targets[index]!.Stated.ToString();
            _faults.Check(PathOf(nameof(_program.Targets), index, nameof(TargetDefinition.Quantity)), fault, QuotedText.Plain(stated));
        }
    }

    /// <summary>Returns the key that distinguishes a target from others; null if its indicator is missing.</summary>
    private static string? KeyOf(TargetDefinition target) => (target.Indicator, target.Stage) switch
    {
        (null, _) => null,
        ({ } indicator, null) => indicator.Id,
        ({ } indicator, { } stage) => $"{indicator.Id}, {stage}",
    };
}
