using System.Collections.Frozen;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain.Json;

/// <summary>
/// Converts this library's types to and from JSON (dạng JSON), with any options or context, because each type specifies this converter.
/// </summary>
/// <remarks>
/// Documents and inputs are read with the same checks as in their own Read methods. Unknown or repeated members, numbers that decimal
/// cannot hold and unknown words cause a <see cref="JsonException"/>. Its message states the place, the value and what was expected; its
/// inner exception is the <see cref="DocumentException"/>. Money is a whole number of đồng, years are "2014-2020", a period is "2026-Q3";
/// indicators, provinces, regions and region schemes are their ids; texts are { "vi", "en" }, a quantity is { "value", "unit" }.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DomainJsonConverter : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, Func<Func<Catalogue>, JsonConverter>> Converters =
        new Dictionary<Type, Func<Func<Catalogue>, JsonConverter>>
        {
            [typeof(ObservationDocument)] = Document<ObservationDocument>,
            [typeof(PromotionProgram)] = Document<PromotionProgram>,
            [typeof(SupportTable)] = Document<SupportTable>,
            [typeof(ReportDocument)] = Document<ReportDocument>,
            [typeof(CatalogueDocument)] = Document<CatalogueDocument>,
            [typeof(ProjectDocument)] = Document<ProjectDocument>,
            [typeof(DocumentError)] = _ => new CursorJsonConverter<DocumentError>(
                _ => throw new NotSupportedException($"{nameof(DocumentError)} is written as JSON and never read."), DocumentError.Write),
            [typeof(Observation)] = catalogue => new CursorJsonConverter<Observation>(
                cursor => ObservationJson.Read(cursor, catalogue()), (json, value) => ObservationJson.Write(json, value, catalogue())),
            [typeof(ObservationInput)] = _ => new CursorJsonConverter<ObservationInput>(
                ObservationInputJson.Read, ObservationInputJson.Write),
            [typeof(BilingualText)] = _ => new CursorJsonConverter<BilingualText>(cursor => cursor.Bilingual(), ValueJson.Write),
            [typeof(Quantity)] = catalogue => new CursorJsonConverter<Quantity>(
                cursor => ValueJson.ReadQuantity(cursor, catalogue()), ValueJson.Write),
            [typeof(Vnd)] = _ => new CursorJsonConverter<Vnd>(
                cursor => cursor.Amount(), (json, value) => json.WriteNumberValue(value.Dong), ValueJson.TryRead),
            [typeof(YearRange)] = _ => new WordJsonConverter<YearRange>(
                cursor => cursor.Years(), value => value.ToString("C"), YearRange.TryParse),
            [typeof(ReportingPeriod)] = _ => new WordJsonConverter<ReportingPeriod>(
                    cursor => cursor.Period(),
                    value => value.ToString("C"),
                    (string text, out ReportingPeriod value) => CompactPeriod.TryRead(text, out value)),
            [typeof(DataWindow)] = _ => new CursorJsonConverter<DataWindow>(cursor => cursor.Window(), ValueJson.Write),
            [typeof(Province)] = catalogue => new WordJsonConverter<Province>(
                cursor => GeographyReader.ReadProvince(cursor, catalogue().Atlas, null),
                value => value.Id,
                (string id, out Province value) => (value = catalogue().Atlas.FindProvince(id)!) is not null),
            [typeof(ProvinceUnit)] = catalogue => new CursorJsonConverter<ProvinceUnit>(
                cursor => PlaceJson.ReadProvinceUnit(cursor, catalogue()), PlaceJson.Write),
            [typeof(ReportingUnit)] = catalogue => new CursorJsonConverter<ReportingUnit>(
                cursor => PlaceJson.ReadReportingUnit(cursor, catalogue()), PlaceJson.Write),
            [typeof(Region)] = catalogue => Id(
                id => catalogue().FindRegion(id), () => catalogue().RegionSchemes.SelectMany(scheme => scheme.Regions)),
            [typeof(RegionScheme)] = catalogue => Id(id => catalogue().FindRegionScheme(id), () => catalogue().RegionSchemes),
            [typeof(Indicator)] = catalogue => new WordJsonConverter<Indicator>(
                cursor => IndicatorJson.Read(cursor, catalogue()),
                value => IndicatorJson.IdOf(value, catalogue()),
                (string id, out Indicator value) => (value = catalogue().FindIndicator(id)!) is not null),
            [typeof(Citation)] = catalogue => new CursorJsonConverter<Citation>(
                cursor => catalogue().Records.ReadWholeCitation(cursor), (json, value) => ValueJson.Write(json, value, catalogue())),
        }.ToFrozenDictionary();

    private readonly Func<Catalogue> _catalogue;

    /// <summary>Creates the converter that the types specify (tạo bộ chuyển đổi), with the built-in catalogue.</summary>
    public DomainJsonConverter()
        : this(() => Catalogue.National)
    {
    }

    internal DomainJsonConverter(Func<Catalogue> catalogue) => _catalogue = catalogue;

    /// <summary>Determines whether this converter can convert a type (có dạng JSON).</summary>
    /// <param name="typeToConvert">A type.</param>
    /// <returns>True for a type that specifies this converter.</returns>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.ContainsKey(typeToConvert);
    }

    /// <summary>Returns the converter for a type (bộ chuyển đổi của kiểu).</summary>
    /// <param name="typeToConvert">A type that this converter can convert.</param>
    /// <param name="options">The options, which affect only the layout of written JSON.</param>
    /// <returns>The converter.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.GetValueOrDefault(typeToConvert)?.Invoke(_catalogue);
    }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>"DomainJsonConverter".</returns>
    public override string ToString() => nameof(DomainJsonConverter);

    /// <summary>Returns the catalogue that the options use: the one set with <see cref="KhuyenCongJson"/>, or the built-in one.</summary>
    internal static Func<Catalogue> CatalogueOf(JsonSerializerOptions options) =>
        options.Converters.OfType<DomainJsonConverter>().FirstOrDefault()?._catalogue ?? (() => Catalogue.National);

    /// <summary>Reads a record by its id.</summary>
    private static WordJsonConverter<T> Id<T>(Func<string, T?> find, Func<IEnumerable<T>> known)
        where T : Entity<T> => new(
        cursor => find(cursor.Text()) ?? throw RecordReader.UnknownId(cursor, known().Select(record => record.Id)),
        value => value.Id,
        (string id, out T value) => (value = find(id)!) is not null);

    private static CursorJsonConverter<T> Document<T>(Func<Catalogue> catalogue)
        where T : class, IPromotionDocument<T> => new(root => T.Read(root, catalogue()), (json, value) => value.Write(json));
}
