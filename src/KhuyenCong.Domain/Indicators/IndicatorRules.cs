namespace KhuyenCong.Domain;

/// <summary>What makes an indicator usable, read from a document or defined in code; null where it is kept.</summary>
internal static class IndicatorRules
{
    /// <summary>What is counted over a span adds up: a count, or money.</summary>
    internal static CodedFault? OfNature(IndicatorNature nature, MeasureUnit unit) =>
        nature == IndicatorNature.Flow && unit.Kind is not (MeasureUnitKind.Count or MeasureUnitKind.Money)
            ? CodedFault.Of(ErrorCode.BadValue, Message.FlowOfRatio)
            : null;
}
