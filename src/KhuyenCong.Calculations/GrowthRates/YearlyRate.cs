using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The growth of one year as printed in a report (tốc độ tăng của một năm): "năm 2015 tăng 17,07%".</summary>
/// <remarks>Rates are equal if all members are equal.</remarks>
[JsonConverter(typeof(NoJsonConverter<YearlyRate>))]
public sealed record YearlyRate
{
    /// <summary>Creates a published rate (tạo tốc độ tăng đã công bố).</summary>
    /// <param name="year">The year of the growth, 2 to 9999; the rate compares it with the year before.</param>
    /// <param name="percent">The rate in percent, 17.07 for 17,07%; negative for "giảm".</param>
    /// <param name="hedge">The hedge before the printed number: -5 with <see cref="Hedge.MoreThan"/> is "giảm hơn 5%".</param>
    /// <param name="citation">The place where the rate is printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="year"/> is out of range, or <paramref name="hedge"/> is not a defined value.
    /// </exception>
    public YearlyRate(int year, decimal percent, Hedge hedge = Hedge.None, Citation? citation = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (!Enum.IsDefined(hedge))
        {
            throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Not a hedge.");
        }

        Year = year;
        Percent = percent;
        Hedge = hedge;
        Citation = citation;
    }

    /// <summary>The year of the growth (năm), compared with the year before.</summary>
    public int Year { get; }

    /// <summary>The rate (tốc độ tăng), in percent.</summary>
    public decimal Percent { get; }

    /// <summary>The hedge of the printed number (mức gần đúng).</summary>
    public Hedge Hedge { get; }

    /// <summary>The place where the rate is printed (nơi in); null when not given.</summary>
    public Citation? Citation { get; }

    /// <summary>The hedge of the signed rate: "giảm hơn 5%" is below -5%.</summary>
    internal Hedge SignedHedge => Percent < 0 ? HedgeAlgebra.Reversed(Hedge) : HedgeAlgebra.Shifted(Hedge);

    /// <summary>Returns the rate as a report prints it: "năm 2015 tăng 17,07%".</summary>
    /// <returns>The Vietnamese text, with every digit of the rate.</returns>
    public override string ToString() =>
        $"năm {PlainYear(Year)} {(Percent < 0 ? "giảm" : "tăng")} "
            + $"{Phrase.Before(Hedge, DisplayLanguage.Vietnamese)}{PrintedNumber.Format(Math.Abs(Percent))}%";

    /// <summary>Returns a year without a thousands separator.</summary>
    internal static string PlainYear(int year) => new YearRange(year).ToString();
}
