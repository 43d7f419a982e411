using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// An added record that has no effect (bản ghi khác với danh mục), because the catalogue's own record differs and overrides it or because
/// it names a province that the catalogue does not have.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<CatalogueDifference>))]
public sealed record CatalogueDifference
{
    private readonly Message _message;

    internal CatalogueDifference(CatalogueRecord record, string addition, Message message = Message.DifferentRecord)
    {
        _message = message;
        Record = record;
        Addition = addition;
    }

    /// <summary>The record (bản ghi).</summary>
    public CatalogueRecord Record { get; }

    /// <summary>The id of the document, program, table or scheme that contains the record (mã tài liệu bổ sung).</summary>
    public string Addition { get; }

    /// <summary>Describes the difference and states which record applies (mô tả).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>
    /// Text such as "indicator:trained_workers của \"gia_lai_2027\" khác với bản ghi trong danh mục; bản ghi trong danh mục được áp
    /// dụng".
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Messages.In(_message, language, Record.ToString(), Addition);

    /// <summary>Returns the description in Vietnamese.</summary>
    /// <returns>The text of <see cref="Describe"/>.</returns>
    public override string ToString() => Describe();
}
