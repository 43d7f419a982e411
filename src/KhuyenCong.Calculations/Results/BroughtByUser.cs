using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Names the records that a user added to the catalogue and that a result is based on.</summary>
internal static class BroughtByUser
{
    internal static IEnumerable<BilingualText> Of(Indicator? indicator) => indicator is { IsBuiltIn: false } ? [indicator.Name] : [];

    internal static IEnumerable<BilingualText> Of(RegionScheme? scheme) => scheme is { IsBuiltIn: false } ? [scheme.Name] : [];

    /// <summary>Returns the indicator and the place of a figure, if a user added them.</summary>
    internal static IEnumerable<BilingualText> Of(Observation figure) =>
    [
        .. Of(figure.Indicator),
        .. figure.ReportingUnit.Province is { IsBuiltIn: false } province
            ? [new BilingualText(province.Name)]
            : Array.Empty<BilingualText>(),
        .. Of(figure.ReportingUnit.Region?.Scheme),
    ];
}
