using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The reason why a text does not name a province of a map (vì sao không tìm thấy tỉnh), and the provinces that are similar.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ProvinceNameFailure>))]
public sealed class ProvinceNameFailure
{
    private readonly AdministrativeMap _map;
    private readonly string _text;
    private readonly NameReading _reading;

    internal ProvinceNameFailure(AdministrativeMap map, string text, NameReading reading)
    {
        _map = map;
        _text = text;
        _reading = reading;
    }

    /// <summary>
    /// The finding, computed on first use, so a program that only counts the bad names in a column does not pay for it.
    /// </summary>
    private NameFinding Finding => field ??= new NameDiagnosis(_map, _text, _reading).Finding;

    /// <summary>The stable word of the reason (mã lý do), such as "misspelt".</summary>
    public string Code => SnakeCase<ProvinceNameFailureReason>.Of(Reason);

    internal ProvinceNameFailureReason Reason => Finding.Reason;

    /// <summary>
    /// The given text (văn bản), at most 200 bytes of it in UTF-8; invisible characters are written in the form \u200B.
    /// </summary>
    public string Text => QuotedText.Plain(_text);

    /// <summary>The problem (lỗi), without the text.</summary>
    public BilingualText Problem => Finding.Problem;

    /// <summary>
    /// The provinces of the map that may be meant (các đơn vị gần nhất), the most similar first; empty if none is similar.
    /// </summary>
    /// <remarks>
    /// If the text names units, these are those units. A named province that exists only on other days is replaced by the unit that its
    /// territory is part of on this map, or by the units that it was formed from.
    /// </remarks>
    public ImmutableArray<ProvinceUnit> Nearest => Finding.Nearest;

    /// <summary>
    /// The Unicode code point of the first foreign character (mã Unicode của ký tự lạ), such as 0x0430 for a Cyrillic "а"; null for other
    /// reasons.
    /// </summary>
    public int? CodePoint => Finding.CodePoint;

    /// <summary>
    /// Describes the failure in one line (mô tả): the text, the problem, and the nearest provinces; at most 1,000 bytes in UTF-8.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as «"Bình Đinh": sai hoặc thiếu dấu; gần nhất: Bình Định.»</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string problem = Problem.In(language);
        string text = Nearest.IsEmpty
            ? problem
            : Messages.In(Message.Nearest, language, problem, string.Join(", ", Nearest.Select(unit => unit.Name)));
        return QuotedText.Plain($"\"{Text}\": {text}.", QuotedText.MaxMessageBytes);
    }

    /// <summary>Returns the failure as one line in Vietnamese.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();
}
