using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Finds all faults in the definition of a rule.</summary>
internal sealed class ProjectRuleCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly ProjectRuleDefinition _rule;

    private ProjectRuleCheck(ProjectRuleDefinition rule) => _rule = rule;

    /// <summary>Returns the definition; null if it has faults.</summary>
    internal static CheckedDefinition<ProjectRuleDefinition>? Make(
        ProjectRuleDefinition definition, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ProjectRuleCheck check = new(definition);
        check.Run();
        faults = check._faults.Items;
        return faults.IsEmpty ? new(definition) : null;
    }

    private void Run()
    {
        _faults.RequireId(nameof(_rule.Id), _rule.Id);
        bool isKnown = _faults.Require(nameof(_rule.Check), (object?)_rule.Check)
            && _faults.CheckWord(nameof(_rule.Check), _rule.Check!.Value);
        if (_faults.CheckWord(nameof(_rule.Funding), _rule.Funding)
            && _rule.Funding is not (FundingSource.Unstated or FundingSource.National or FundingSource.Local))
        {
            _faults.Check(nameof(_rule.Funding), Bad(Message.FundingOfRule), SnakeCase<FundingSource>.Of(_rule.Funding));
        }

        if (_faults.HasList(nameof(_rule.Contents), _rule.Contents))
        {
            _faults.Each(nameof(_rule.Contents), _rule.Contents, (id, path) => _faults.Check(
                path, RecordRules.OfId(id), QuotedText.Of(id)), id => id);
        }

        if (isKnown)
        {
            CheckForm(ProjectRuleForm.Of(_rule.Check!.Value));
        }

        CheckDays();
        _faults.CheckText(nameof(_rule.Note), _rule.Note);
        _faults.Require(nameof(_rule.Citation), _rule.Citation);
        _faults.CheckCitation(nameof(_rule.Citation), _rule.Citation);
        CheckDocument(nameof(_rule.Citation), _rule.Citation?.Document);
        CheckDocument(nameof(_rule.ChangedBy), _rule.ChangedBy);
        _faults.CheckWord(nameof(_rule.Verification), _rule.Verification);
    }

    private void CheckForm(ProjectRuleForm form)
    {
        if (_faults.Require(nameof(_rule.Limits), _rule.Limits))
        {
            IEnumerable<string> names = form.Limits.Order(StringComparer.Ordinal);
            _faults.Check(
                nameof(_rule.Limits),
                _rule.Limits.Keys.Order(StringComparer.Ordinal).SequenceEqual(names, StringComparer.Ordinal)
                    ? null
                    : Bad(Message.LimitsOfRule, form.Limits.IsEmpty
                        ? Messages.Of(Message.NoLimit)
                        : new BilingualText(string.Join(", ", form.Limits))),
                _rule.Limits.IsEmpty ? null : string.Join(", ", _rule.Limits.Keys));
            foreach ((string name, decimal number) in _rule.Limits)
            {
                _faults.Check(
                    nameof(_rule.Limits),
                    string.Equals(name, ProjectRuleForm.Percent, StringComparison.Ordinal)
                        ? ProjectRules.OfShare(number)
                        : RecordRules.OfRange(number, 1, ProjectRuleForm.MostOf(name)),
                    number.ToString(CultureInfo.InvariantCulture));
            }

            CheckDayOfYear(_rule.Limits);
        }

        if (_faults.HasList(nameof(_rule.Values), _rule.Values))
        {
            _faults.Check(nameof(_rule.Values), form.OfWords(_rule.Values.Length));
            _faults.Each(
                nameof(_rule.Values),
                _rule.Values,
                (word, path) =>
                    _faults.Check(path, form.IsValue?.Invoke(word) == true ? null : Bad(Message.ValueOfRule), QuotedText.Of(word)),
                word => word);
        }
    }

    /// <summary>Checks that a day of the year exists in every year.</summary>
    private void CheckDayOfYear(ImmutableSortedDictionary<string, decimal> limits)
    {
        if (limits.TryGetValue(ProjectRuleForm.Month, out decimal month) && limits.TryGetValue(ProjectRuleForm.Day, out decimal day)
            && month is >= 1 and <= 12 && month == decimal.Truncate(month) && day <= ProjectRuleForm.MostOf(ProjectRuleForm.Day))
        {
            const int AnyYear = 2001;
            _faults.Check(
                nameof(_rule.Limits), RecordRules.OfRange(day, 1, CalendarSystem.Iso.GetDaysInMonth(AnyYear, (int)month)),
                day.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void CheckDays()
    {
        _faults.Require(nameof(_rule.InForceFrom), _rule.InForceFrom);
        _faults.Require(nameof(_rule.VerifiedThrough), _rule.VerifiedThrough);
        LocalDate? from = _faults.Day(nameof(_rule.InForceFrom), _rule.InForceFrom);
        LocalDate? through = _faults.Day(nameof(_rule.InForceThrough), _rule.InForceThrough);
        LocalDate? verified = _faults.Day(nameof(_rule.VerifiedThrough), _rule.VerifiedThrough);
        if (from is { } first && _faults.Check(nameof(_rule.InForceThrough), RecordRules.OfInterval(first, through), through)
            && verified is { } last)
        {
            _faults.Check(nameof(_rule.VerifiedThrough), last < first || last > through ? Bad(Message.NotInForce) : null, last);
        }
    }

    private void CheckDocument(string member, LegalDocument? document)
    {
        if (document is not null)
        {
            _faults.Check(member, CitationRules.OfDocument(document), QuotedText.Of(document.Id));
        }
    }

    private static CodedFault Bad(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.BadValue, message, arguments);
}
