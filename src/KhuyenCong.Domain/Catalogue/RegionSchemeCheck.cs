using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Creates the parts of a region scheme from its definition, and collects all faults of the definition.</summary>
internal sealed class RegionSchemeCheck
{
    private readonly DefinitionFaultList _faults = new();
    private readonly RegionSchemeDefinition _scheme;
    private readonly Catalogue _catalogue;
    private readonly OwnRecords _own;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    private RegionSchemeCheck(RegionSchemeDefinition scheme, Catalogue catalogue)
    {
        _scheme = scheme;
        _catalogue = catalogue;
        _own = new(catalogue);
    }

    /// <summary>Returns the scheme, or null if the definition has faults.</summary>
    internal static RegionScheme? Make(RegionSchemeDefinition definition, Catalogue? catalogue, out ImmutableArray<DefinitionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(definition);
        RegionSchemeCheck check = new(definition, catalogue ?? Catalogue.National);
        RegionSchemeParts? parts = check.Parts();
        faults = check._faults.Items;
        return parts is null ? null : new(parts, check._catalogue.Atlas);
    }

    private RegionSchemeParts? Parts()
    {
        _faults.RequireId(nameof(_scheme.Id), _scheme.Id);
        _faults.Require(nameof(_scheme.Name), _scheme.Name);
        _faults.CheckText(nameof(_scheme.NotReviewed), _scheme.NotReviewed);
        DateInterval? verified = Verified();
        AdministrativeMap? map = verified is null ? null : Map(verified.Start);
        int before = _faults.Items.Length;
        ImmutableArray<RegionSchemeParts.RegionParts> regions = _faults.Each(
            nameof(_scheme.Regions),
            _scheme.Regions,
            (region, path) => Region(region, path, map),
            region => region.Id,
            nameof(RegionDefinition.Id));
        if (map is not null && _faults.Items.Length == before)
        {
            _faults.Check(nameof(_scheme.Regions), RegionRules.OfPartition(_placed, map, map.Days.Start));
        }

        _faults.Require(nameof(_scheme.Citation), _scheme.Citation);
        _own.Check(_faults, nameof(_scheme.Citation), _scheme.Citation);
        _faults.CheckWord(nameof(_scheme.Verification), _scheme.Verification);
        return _faults.Items.IsEmpty
            ? new(
                _scheme.Id!,
                _scheme.Name!,
                verified!,
                _scheme.NotReviewed,
                regions,
                _scheme.Citation!,
                _scheme.Verification,
                IsBuiltIn: false)
            : null;
    }

    private DateInterval? Verified()
    {
        _faults.Require(nameof(_scheme.VerifiedFrom), _scheme.VerifiedFrom);
        LocalDate? from = _faults.Day(nameof(_scheme.VerifiedFrom), _scheme.VerifiedFrom);
        LocalDate? through = _faults.Day(nameof(_scheme.VerifiedThrough), _scheme.VerifiedThrough) ?? from;
        return from is { } first && through is { } last
            && _faults.Check(nameof(_scheme.VerifiedThrough), RecordRules.OfInterval(first, last), last)
            ? new(first, last)
            : null;
    }

    private AdministrativeMap? Map(LocalDate from)
    {
        AdministrativeMap? map = _catalogue.Atlas.FindOn(from);
        _faults.Check(nameof(_scheme.VerifiedFrom), RegionRules.OfMap(map), from);
        return map;
    }

    private RegionSchemeParts.RegionParts Region(RegionDefinition region, string path, AdministrativeMap? map)
    {
        path += ".";
        if (_faults.Require(path + nameof(region.Id), region.Id))
        {
            CodedFault? fault = _scheme.Id is { } scheme ? RegionRules.OfId(region.Id!, scheme) : RecordRules.OfId(region.Id!);
            _faults.Check(path + nameof(region.Id), fault, QuotedText.Of(region.Id!));
        }

        _faults.Require(path + nameof(region.Name), region.Name);
        ImmutableArray<Province> provinces = _faults.Each(
            path + nameof(region.Provinces),
            region.Provinces,
            (province, at) =>
            {
                _faults.Check(at, map is null ? null : RegionRules.OfMember(province.Id, map, _placed), QuotedText.Of(province.Id));
                return province;
            },
            _ => null);
        _own.Check(_faults, path + nameof(region.Citation), region.Citation);
        _faults.CheckWord(path + nameof(region.Verification), region.Verification ?? Verification.Local);
        return new(region.Id!, region.Name!, provinces, region.Citation ?? _scheme.Citation!, region.Verification ?? _scheme.Verification);
    }
}
