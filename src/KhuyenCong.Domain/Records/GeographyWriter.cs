using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes region schemes and changes to provinces so that <see cref="GeographyReader"/> can read them back.</summary>
internal sealed class GeographyWriter(Utf8JsonWriter json)
{
    private readonly RecordWriter _records = new(json);

    internal void Write(RegionScheme scheme)
    {
        json.WriteString("id", scheme.Id);
        _records.Text("name", scheme.Name);
        _records.Write("verified", scheme.Verified);
        _records.Optional("not_reviewed", scheme.NotReviewed);
        Write(scheme.Citation, scheme.Verification);
        _records.List("regions", scheme.Regions, Write);
    }

    internal void Write(ProvinceChange change) => Write(change.Change);

    internal void Write(AdministrativeChange change)
    {
        json.WriteString("date", IsoDates.Format(change.Date));
        json.WriteString("kind", SnakeCase<AdministrativeChangeKind>.Of(change.Kind));
        _records.Texts("from", change.From.Select(province => province.Id));
        json.WriteString("to", change.To.Id);
        Write(change.Citation, change.Verification);
    }

    internal void Write(ProvinceDefinition province)
    {
        json.WriteString("province", province.Province.Id);
        json.WriteString("name", province.Name);
        if (!province.Spellings.IsEmpty)
        {
            _records.Texts("spellings", province.Spellings);
        }

        json.WriteString("kind", SnakeCase<ProvinceKind>.Of(province.Kind));
        json.WriteString("code", province.Code);
        _records.Optional("iso", province.IsoCode);
        json.WriteString("from", IsoDates.Format(province.From));
        _records.Optional("through", province.Through is { } through ? IsoDates.Format(through) : null);
        Write(province.Citation, province.Verification);
    }

    private void Write(Region region)
    {
        json.WriteString("id", region.Id);
        _records.Text("name", region.Name);
        _records.Texts("provinces", region.Provinces.Select(unit => unit.Province.Id));
        Write(region.Citation, region.Verification);
    }

    private void Write(Citation citation, Verification verification)
    {
        _records.Write("citation", citation);
        _records.Write(verification);
    }
}
