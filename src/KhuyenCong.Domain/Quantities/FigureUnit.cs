using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The unit after a printed number (đơn vị của số liệu công bố): "%", "tỷ đồng", "lao động", "tỷ đồng/tỉnh".</summary>
/// <remarks>Units are equal if their kinds, magnitudes, words and units after '/' are equal. <c>default</c> is no unit.</remarks>
[JsonConverter(typeof(NoJsonConverter<FigureUnit>))]
public readonly partial record struct FigureUnit
{
    internal FigureUnit(FigureUnitKind kind, int powerOfTen, string? words, string? per)
    {
        Kind = kind;
        PowerOfTen = powerOfTen;
        Words = words;
        Per = per;
    }

    /// <summary>The kind of quantity (loại).</summary>
    public FigureUnitKind Kind { get; }

    /// <summary>
    /// The magnitude before the unit as a power of ten (bậc): 3 for nghìn, 6 for triệu, 9 for tỷ, 12 for nghìn tỷ, otherwise 0.
    /// </summary>
    internal int PowerOfTen { get; }

    /// <summary>
    /// The noun that is counted, or the words after money and percent (danh từ), such as "lao động"; null if there are none.
    /// </summary>
    public string? Words { get; }

    /// <summary>The unit after "per" (tính trên một), such as "tỉnh" or "năm"; null if there is none.</summary>
    public string? Per { get; }

    /// <summary>The value of one unit in the base unit (hệ số): 1.000.000.000 for tỷ đồng, 0,01 for %.</summary>
    internal decimal Factor => PowersOfTen.DecimalOf(Exponent);

    /// <summary>The factor as a power of ten: -2 for '%', 9 for tỷ đồng.</summary>
    internal int Exponent => Kind is FigureUnitKind.Percent or FigureUnitKind.PercentagePoint ? -2 : PowerOfTen;

    /// <summary>The word for a multiple, as in "gấp 2,5 lần".</summary>
    internal const string Times = "lần";

    /// <summary>
    /// Whether a fraction of the unit makes no sense: đồng without a magnitude, a count (unless its noun is a measure such as "tấn"), or a
    /// number without a unit.
    /// </summary>
    internal bool CountsWholes =>
        PowerOfTen == 0
            && Kind is (FigureUnitKind.Money or FigureUnitKind.Noun or FigureUnitKind.None)
            && !(Kind == FigureUnitKind.Noun && MeasureWords.IsFirstOf(Words!));

    /// <summary>The code of the foreign currency, such as "USD"; null for đồng and for units that are not money.</summary>
    internal string? Currency => Kind == FigureUnitKind.Noun ? CurrencyWords.Find(Words) : null;

    /// <summary>Returns the unit as printed after a number, with a leading space if it needs one.</summary>
    /// <returns>Text such as "%" or " tỷ đồng/tỉnh".</returns>
    public override string ToString()
    {
        string magnitude = PowerOfTen switch
        {
            3 => " nghìn",
            6 => " triệu",
            9 => " tỷ",
            12 => " nghìn tỷ",
            _ => string.Empty,
        };
        string name = Kind switch
        {
            FigureUnitKind.Percent => "%",
            FigureUnitKind.PercentagePoint => " điểm phần trăm",
            FigureUnitKind.Money => magnitude + " đồng",
            _ => magnitude,
        };
        return $"{name}{(Words is null ? string.Empty : " ")}{Words}{(Per is null ? string.Empty : "/")}{Per}";
    }
}
