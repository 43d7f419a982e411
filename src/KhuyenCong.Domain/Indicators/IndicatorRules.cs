namespace KhuyenCong.Domain;

/// <summary>
/// The rules that an indicator must satisfy, whether read from a document or defined in code. A check returns null if it passes.
/// </summary>
internal static class IndicatorRules
{
    /// <summary>Checks that the unit of a flow is a count or money, because the values of a flow must add up.</summary>
    internal static CodedFault? OfNature(IndicatorNature nature, MeasureUnit unit) =>
        nature == IndicatorNature.Flow && unit.Kind is not (MeasureUnitKind.Count or MeasureUnitKind.Money)
            ? CodedFault.Of(ErrorCode.BadValue, Message.FlowOfRatio)
            : null;
}
