namespace KhuyenCong.Domain;

/// <summary>The JSON form of an indicator: its id.</summary>
internal static class IndicatorJson
{
    internal static Indicator Read(JsonCursor id, Catalogue catalogue) =>
        catalogue.FindIndicator(id.Text()) ?? throw id.Bad(ObservationRules.OfUnknownIndicator(id.Text(), catalogue));

    /// <summary>Returns the id of an indicator, which must mean the same indicator in the catalogue.</summary>
    internal static string IdOf(Indicator indicator, Catalogue catalogue) =>
        Definitions.Differ(indicator, catalogue.FindIndicator(indicator.Id))
            ? throw new ArgumentException(
                $"The catalogue has another indicator {QuotedText.Of(indicator.Id)}, with another unit, nature or Vietnamese name; "
                + "expected that one, another id, or options with the catalogue that has this one (AddKhuyenCong).",
                nameof(indicator))
            : indicator.Id;
}
