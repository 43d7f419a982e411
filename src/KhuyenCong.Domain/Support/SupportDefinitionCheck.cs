using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Creates support rules from their definition, and collects all faults in it.</summary>
internal sealed class SupportDefinitionCheck
{
    private static readonly SupportRules Rules = new(SupportMemberNames.Definition);

    private readonly DefinitionFaultList _faults = new();
    private readonly SupportNormDefinition _norm;

    /// <summary>The citation of the norm; null only if the definition names no document, which is a fault.</summary>
    private readonly Citation? _citation;

    private SupportDefinitionCheck(SupportNormDefinition norm)
    {
        _norm = norm;
        _citation = norm.Citation ?? Whole(norm.Document);
    }

    /// <summary>Creates the rules; null if the definition has faults.</summary>
    internal static SupportNorm? Make(SupportNormDefinition definition, out ImmutableArray<DefinitionFault> faults)
    {
        SupportDefinitionCheck check = new(definition);
        SupportNorm? norm = check.Norm();
        faults = check._faults.Items;
        return norm;
    }

    private static Citation? Whole(LegalDocument? document) => document is null ? null : new(document);

    private SupportNorm? Norm()
    {
        if (_faults.Require(nameof(_norm.Document), _norm.Document))
        {
            _faults.Check(nameof(_norm.Document), CitationRules.OfDocument(_norm.Document!), QuotedText.Of(_norm.Document!.Id));
        }

        _faults.CheckWord(nameof(_norm.Scope), _norm.Scope);
        (LocalDate? from, LocalDate? through, LocalDate? verified) = Days();
        ImmutableArray<SupportLevel> levels = _faults.Each(
            nameof(_norm.Levels), _norm.Levels, Level, level => level.Content?.Id, nameof(SupportLevelDefinition.Content));
        ImmutableArray<SupportReference> references = _faults.Each(
            nameof(_norm.References),
            _norm.References,
            Reference,
            reference => reference.Content?.Id,
            nameof(SupportReferenceDefinition.Content));
        ImmutableArray<SupportMultiplier> multipliers = _faults.Each(
            nameof(_norm.Multipliers), _norm.Multipliers, Multiplier, multiplier => multiplier.Id, nameof(SupportMultiplierDefinition.Id));
        ImmutableArray<SupportChange> changes = Changes(through, verified);
        _faults.CheckCitation(nameof(_norm.Citation), _norm.Citation);
        _faults.CheckWord(nameof(_norm.Verification), _norm.Verification);
        return _faults.Items.IsEmpty
            ? new(
                _norm.Document!,
                _norm.Scope,
                from,
                through,
                verified,
                changes,
                levels,
                references,
                multipliers,
                _citation!,
                _norm.Verification)
            : null;
    }

    private (LocalDate? From, LocalDate? Through, LocalDate? Verified) Days()
    {
        _faults.Require(nameof(_norm.InForceFrom), _norm.InForceFrom);
        LocalDate? from = _faults.Day(nameof(_norm.InForceFrom), _norm.InForceFrom);
        LocalDate? through = _faults.Day(nameof(_norm.InForceThrough), _norm.InForceThrough);
        LocalDate? verified = _faults.Day(nameof(_norm.VerifiedThrough), _norm.VerifiedThrough);
        if (from is { } first
            && _faults.Check(nameof(_norm.InForceThrough), RecordRules.OfInterval(first, through), through)
            && verified is { } last)
        {
            _faults.Check(nameof(_norm.VerifiedThrough), SupportRules.OfVerified(first, through, last), last);
        }

        return (from, through, verified ?? from);
    }

    private SupportLevel Level(SupportLevelDefinition level, string path)
    {
        path += ".";
        _faults.Require(path + nameof(level.Content), level.Content);
        _faults.CheckWord(path + nameof(level.Kind), level.Kind);
        if (level.RatePercent is { } percent)
        {
            _faults.Check(path + nameof(level.RatePercent), SupportRules.OfRate(percent), Print(percent));
        }

        _faults.CheckWord(path + nameof(level.RateKind), level.RateKind);
        SupportRateKind? stated = level.RateKind == SupportRateKind.Flat ? level.RateKind : null;
        _faults.Check(path + nameof(level.RateKind), Rules.OfRateKind(level.RatePercent, stated), stated?.ToString());
        _faults.CheckWord(path + nameof(level.Base), level.Base);
        ImmutableArray<SupportCap> caps = Caps(level, path);
        _faults.Check(path[..^1], Rules.OfLevel(level.RatePercent, !caps.IsEmpty, level.Base));
        (Citation citation, Verification verification) = Source(path, level.Citation, level.Verification);
        return new(
            level.Content!,
            level.Kind,
            level.RatePercent,
            level.RateKind,
            level.Base,
            caps,
            _faults.Each(path + nameof(level.Conditions), level.Conditions, (condition, at) => Text(condition, at), _ => null),
            Text(level.Note, path + nameof(level.Note)),
            citation,
            verification);
    }

    /// <summary>Returns the single cap, or the caps by tier in the order of tiers.</summary>
    private ImmutableArray<SupportCap> Caps(SupportLevelDefinition level, string path)
    {
        List<SupportCap> caps = [];
        if (level.Cap is { } one)
        {
            caps.Add(Cap(SupportTier.None, one, path + nameof(level.Cap)));
        }

        foreach ((SupportTier tier, Vnd amount) in (level.Caps ?? ImmutableDictionary<SupportTier, Vnd>.Empty).OrderBy(cap => cap.Key))
        {
            string member = $"{path}{nameof(level.Caps)}[{tier}]";
            _faults.CheckWord(member, tier);
            caps.Add(Cap(tier, amount, member));
        }

        _faults.Check(path + nameof(level.Caps), SupportRules.OfTiers([.. caps.Select(cap => cap.Tier)]));
        return [.. caps];
    }

    /// <summary>Creates a cap, stated in the largest of triệu, nghìn and đồng in which it is a whole number.</summary>
    private SupportCap Cap(SupportTier tier, Vnd amount, string member)
    {
        GivenValue given = new(amount.ToString(), Messages.Of(language => amount.ToString(MeasureUnit.Dong, language)));
        _faults.Check(member, SupportRules.OfCap(amount), given);
        MeasureUnit[] units = [MeasureUnit.MillionDong, MeasureUnit.ThousandDong, MeasureUnit.Dong];
        MeasureUnit unit = Array.Find(units, unit => amount.Dong % unit.Factor == 0)!;
        return new(tier, amount, new(amount.In(unit), unit));
    }

    private SupportReference Reference(SupportReferenceDefinition reference, string path)
    {
        path += ".";
        string member = path + nameof(reference.Content);
        if (_faults.Require(member, reference.Content))
        {
            SupportContent content = reference.Content!;
            ImmutableArray<SupportLevelDefinition> levels = _norm.Levels.IsDefault ? [] : _norm.Levels;
            IEnumerable<SupportContent> ofLevels = levels.Select(level => level?.Content).OfType<SupportContent>();
            _faults.Check(member, SupportRules.OfReference(content, ofLevels), QuotedText.Of(content.Id));
        }

        ImmutableArray<LegalDocument> documents =
            _faults.Each(path + nameof(reference.SetBy), reference.SetBy, (document, _) => document, document => document.Id);
        _faults.Check(path + nameof(reference.SetBy), SupportRules.OfSetBy(reference.SetBy.IsDefault ? 0 : reference.SetBy.Length));
        (Citation citation, Verification verification) = Source(path, reference.Citation, reference.Verification);
        return new(reference.Content!, documents, Text(reference.Note, path + nameof(reference.Note)), citation, verification);
    }

    private SupportMultiplier Multiplier(SupportMultiplierDefinition multiplier, string path)
    {
        path += ".";
        _faults.RequireId(path + nameof(multiplier.Id), multiplier.Id);

        _faults.Require(path + nameof(multiplier.Name), multiplier.Name);
        if (_faults.Require(path + nameof(multiplier.Multiplier), multiplier.Multiplier))
        {
            decimal times = multiplier.Multiplier!.Value;
            _faults.Check(path + nameof(multiplier.Multiplier), SupportRules.OfMultiplier(times), Print(times));
        }

        _faults.CheckWord(path + nameof(multiplier.Effect), multiplier.Effect);
        ImmutableArray<SupportContent> contents =
            _faults.Each(path + nameof(multiplier.Contents), multiplier.Contents, (content, _) => content, content => content.Id);
        (Citation citation, Verification verification) = Source(path, multiplier.Citation, multiplier.Verification);
        return new(
            multiplier.Id!,
            multiplier.Name!,
            multiplier.Multiplier ?? 0,
            multiplier.Effect,
            contents,
            Text(multiplier.Note, path + nameof(multiplier.Note)),
            citation,
            verification);
    }

    private ImmutableArray<SupportChange> Changes(LocalDate? through, LocalDate? verified)
    {
        LocalDate? last = verified;
        return _faults.Each(
            nameof(_norm.Changes),
            _norm.Changes,
            (change, path) =>
            {
                path += ".";
                _faults.Require(path + nameof(change.Document), change.Document);
                _faults.Require(path + nameof(change.From), change.From);
                LocalDate? from = _faults.Day(path + nameof(change.From), change.From);
                if (from is { } first && last is { } before
                    && _faults.Check(path + nameof(change.From), SupportRules.OfChange(first, before, through), first))
                {
                    last = first;
                }

                _faults.CheckWord(path + nameof(change.Effect), change.Effect);
                Citation? stated = change.Citation ?? Whole(change.Document);
                (Citation citation, Verification verification) = Source(path, stated, change.Verification);
                return new SupportChange(
                    change.Document!,
                    from ?? default,
                    change.Effect,
                    Text(change.Note, path + nameof(change.Note)),
                    citation,
                    verification);
            },
            change => change.Document?.Id,
            nameof(SupportChangeDefinition.Document));
    }

    [return: NotNullIfNotNull(nameof(text))]
    private BilingualText? Text(BilingualText? text, string path)
    {
        _faults.CheckText(path, text);
        return text;
    }

    /// <summary>Returns the citation and verification of a part of the norm: its own, or else the norm's.</summary>
    private (Citation Citation, Verification Verification) Source(string path, Citation? citation, Verification? verification)
    {
        _faults.CheckCitation(path + nameof(Citation), citation);
        _faults.CheckWord(path + nameof(Verification), verification ?? Verification.Verbatim);
        return (citation ?? _citation!, verification ?? _norm.Verification);
    }

    private static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
