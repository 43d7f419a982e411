namespace KhuyenCong.Domain;

/// <summary>What makes an indicator usable, whether read from a document or defined in code. A check returns null if it passes.</summary>
internal static class IndicatorRules
{
    /// <summary>A flow must add up, so its unit is a count or money.</summary>
    internal static CodedFault? OfNature(IndicatorNature nature, MeasureUnit unit) =>
        nature == IndicatorNature.Flow && unit.Kind is not (MeasureUnitKind.Count or MeasureUnitKind.Money)
            ? CodedFault.Of(ErrorCode.BadValue, Message.FlowOfRatio)
            : null;
}
