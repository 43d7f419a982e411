using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>Provinces and region schemes.</content>
internal sealed partial class CatalogueMerge
{
    /// <summary>Merges changes to provinces, moves all region schemes to the new maps, and then merges the added schemes.</summary>
    private CatalogueParts MergeProvinces(CatalogueParts parts)
    {
        LocalDate[] later = [.. added.Verified.Where(one => one.Record is null).Select(one => one.Through)];
        if (later.Length > 0 || !added.Changes.IsEmpty)
        {
            AdministrativeAtlas before = parts.Atlas.Value;
            AdministrativeAtlas atlas = before.With(
                added.Changes, later.Prepend(before.Verified.End).Max(), change => Refuse(change.Change, before));
            parts = parts with { Atlas = new(atlas), RegionSchemes = Changed(parts.RegionSchemes, scheme => scheme.On(atlas)) };
        }

        if (!added.RegionSchemes.IsEmpty)
        {
            AdministrativeAtlas atlas = parts.Atlas.Value;
            parts = parts with
            {
                RegionSchemes = new(Merge(
                    parts.RegionSchemes.Value,
                    added.RegionSchemes.Where(scheme => IsPlaced(Divides(scheme, atlas), CatalogueRecordKind.RegionScheme, scheme.Id))
                        .Select(scheme => scheme.On(atlas)),
                    CatalogueRecordKind.RegionScheme,
                    (json, scheme) => new GeographyWriter(json).Write(scheme))),
            };
        }

        return added.Verified.Any(one => one.Record?.Kind == CatalogueRecordKind.RegionScheme)
            ? parts with { RegionSchemes = Changed(parts.RegionSchemes, Verified) }
            : parts;
    }

    /// <summary>Lists a change that does not continue from the catalogue's maps, unless they already include it.</summary>
    private void Refuse(AdministrativeChange change, AdministrativeAtlas atlas)
    {
        if (!Has(atlas, change))
        {
            _differences.Add(
                new(new(CatalogueRecordKind.AdministrativeChange, $"{IsoDates.Format(change.Date)}/{change.To.Id}"), added.Id));
        }
    }

    internal static bool Has(AdministrativeAtlas atlas, AdministrativeChange change) =>
        atlas.Changes.Any(existing => CanonicalJson.AreAlike(existing, change, (json, one) => new GeographyWriter(json).Write(one)));

    private static bool Divides(RegionScheme scheme, AdministrativeAtlas atlas) =>
        atlas.FindOn(scheme.Verified.Start) is { } map
            && scheme.Regions.SelectMany(region => region.Provinces).All(unit => map.Find(unit.Province) is not null);

    private RegionScheme Verified(RegionScheme scheme)
    {
        CatalogueRecord record = new(CatalogueRecordKind.RegionScheme, scheme.Id);
        return added.Verified.Where(one => one.Record == record)
            .Aggregate(scheme, (verified, one) => verified.VerifiedThrough(one.Through));
    }

    private static Lazy<RecordList<T>> Changed<T>(Lazy<RecordList<T>> records, Func<T, T> change)
        where T : class => new(() => records.Value.Of([.. records.Value.Items.Select(change)]));
}
