using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Creates the parts of a reporting duty from its definition, and collects all faults of the definition.</summary>
internal sealed class ReportingDutyCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly ReportingDutyDefinition _duty;
    private readonly Lazy<AdministrativeAtlas> _atlas;

    private ReportingDutyCheck(ReportingDutyDefinition duty, Catalogue? catalogue)
    {
        _duty = duty;
        _atlas = (catalogue ?? Catalogue.National).LazyAtlas;
    }

    /// <summary>Returns the parts, or null if the definition has faults.</summary>
    internal static ReportingDutyParts? Make(
        ReportingDutyDefinition definition, Catalogue? catalogue, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ReportingDutyCheck check = new(definition, catalogue);
        ReportingDutyParts? parts = check.Parts();
        faults = check._faults.Items;
        return parts;
    }

    private ReportingDutyParts? Parts()
    {
        _faults.RequireId(nameof(_duty.Id), _duty.Id);
        CheckProvince();
        RequireWord(nameof(_duty.Reporter), _duty.Reporter);
        ImmutableArray<ReportingParty> recipients = Recipients();
        _faults.CheckText(nameof(_duty.Subject), _duty.Subject);
        RequireWord(nameof(_duty.Frequency), _duty.Frequency);
        if (_duty is { DueBeforeDay: { } day, Frequency: { } frequency })
        {
            _faults.Check(nameof(_duty.DueBeforeDay), DutyRules.OfDueDay(frequency, day), day.ToString(CultureInfo.InvariantCulture));
        }

        (LocalDate? from, LocalDate? verified) = Days();
        ImmutableArray<string> replaced = Replaced(from);
        _faults.CheckText(nameof(_duty.Note), _duty.Note);
        CheckSource();
        return _faults.Items.IsEmpty
            ? new()
            {
                Id = _duty.Id!,
                Province = _duty.Province,
                Reporter = _duty.Reporter!.Value,
                Recipients = recipients,
                Subject = _duty.Subject,
                Frequency = _duty.Frequency!.Value,
                DueBeforeDay = _duty.DueBeforeDay,
                InForceFrom = from!.Value,
                InForceThrough = _duty.InForceThrough,
                VerifiedThrough = verified!.Value,
                ChangedBy = _duty.ChangedBy,
                ChangedFrom = _duty.ChangedFrom,
                Replaces = replaced,
                Note = _duty.Note,
                Citation = _duty.Citation!,
                Verification = _duty.Verification,
            }
            : null;
    }

    /// <summary>Checks that the province exists on the first day, if that is a valid day.</summary>
    private void CheckProvince()
    {
        if (_duty is { Province.Id: { } id, InForceFrom: { } from } && from.Calendar == CalendarSystem.Iso)
        {
            _faults.Check(nameof(_duty.Province), ProvinceIdFault.FindOn(id, _atlas.Value, from), QuotedText.Of(id));
        }
    }

    private ImmutableArray<ReportingParty> Recipients()
    {
        ImmutableArray<ReportingParty> recipients = _duty.Recipients.IsDefault ? [] : _duty.Recipients;
        _faults.Check(nameof(_duty.Recipients), DutyRules.OfRecipients(recipients.Length, _duty.Note is not null));
        HashSet<ReportingParty> seen = [];
        for (int i = 0; i < recipients.Length; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{nameof(_duty.Recipients)}[{i}]");
            if (_faults.CheckWord(path, recipients[i]) && !seen.Add(recipients[i]))
            {
                string word = SnakeCase<ReportingParty>.Of(recipients[i]);
                _faults.Check(path, RecordRules.OfRepeated(word), QuotedText.Of(word));
            }
        }

        return recipients;
    }

    /// <summary>Checks the days, and returns the first day in force and the last verified day; null for a day that is not valid.</summary>
    private (LocalDate? From, LocalDate? Verified) Days()
    {
        _faults.Require(nameof(_duty.InForceFrom), _duty.InForceFrom);
        LocalDate? from = _faults.Day(nameof(_duty.InForceFrom), _duty.InForceFrom);
        LocalDate? through = _faults.Day(nameof(_duty.InForceThrough), _duty.InForceThrough);
        LocalDate? verified = _faults.Day(nameof(_duty.VerifiedThrough), _duty.VerifiedThrough) ?? from;
        if (_duty.ChangedBy is not null || _duty.ChangedFrom is not null)
        {
            _faults.Require(nameof(_duty.ChangedBy), _duty.ChangedBy);
            _faults.Require(nameof(_duty.ChangedFrom), _duty.ChangedFrom);
        }

        LocalDate? changed = _faults.Day(nameof(_duty.ChangedFrom), _duty.ChangedFrom);
        if (from is { } first && verified is { } last
            && _faults.Check(nameof(_duty.InForceThrough), RecordRules.OfInterval(first, through), through)
            && _faults.Check(nameof(_duty.VerifiedThrough), DutyRules.OfVerified(first, through, last), last)
            && changed is { } change)
        {
            _faults.Check(nameof(_duty.ChangedFrom), DutyRules.OfChange(change, last, through), change);
        }

        return (from, verified);
    }

    private ImmutableArray<string> Replaced(LocalDate? from) => _faults.Each(
        nameof(_duty.Replaces),
        _duty.Replaces,
        (replaced, path) =>
        {
            CodedFault? ofDay = from is { } first ? DutyRules.OfReplaced(replaced, first) : null;
            _faults.Check(path, ofDay ?? DutyRules.OfReplaced(replaced, _duty.Province, _atlas), QuotedText.Of(replaced.Id));
            return replaced.Id;
        },
        replaced => replaced.Id);

    private void CheckSource()
    {
        _faults.Require(nameof(_duty.Citation), _duty.Citation);
        _faults.CheckCitation(nameof(_duty.Citation), _duty.Citation);
        CheckDocument(nameof(_duty.Citation), _duty.Citation?.Document);
        CheckDocument(nameof(_duty.ChangedBy), _duty.ChangedBy);
        _faults.CheckWord(nameof(_duty.Verification), _duty.Verification);
    }

    private void CheckDocument(string member, LegalDocument? document)
    {
        if (document is not null)
        {
            _faults.Check(member, CitationRules.OfDocument(document), QuotedText.Of(document.Id));
        }
    }

    private void RequireWord<T>(string member, T? value)
        where T : struct, Enum
    {
        if (_faults.Require(member, (object?)value))
        {
            _faults.CheckWord(member, value!.Value);
        }
    }
}
