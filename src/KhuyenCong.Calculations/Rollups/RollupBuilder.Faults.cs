using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>The reasons for which a row of columns is refused.</content>
public sealed partial class RollupBuilder
{
    /// <summary>Returns the reason why a row is refused, with the wrong number; null if it is valid.</summary>
    private CodedFault? FaultOf(RollupColumns columns, int row, out long wrong)
    {
        wrong = columns.Amounts.Span[row];
        return OffAxis(columns.Places, row, Axes.Places.Length, Message.AxisOfPlaces, ref wrong)
            ?? OffAxis(columns.Indicators, row, Axes.Indicators.Length, Message.AxisOfIndicators, ref wrong)
            ?? OffAxis(columns.Periods, row, Axes.Periods.Length, Message.AxisOfPeriods, ref wrong)
            ?? OffAxis(columns.FundingSources, row, Axes.FundingSources.Length, Message.AxisOfFundings, ref wrong)
            ?? OffAxis(columns.FundingStages, row, Axes.FundingStages.Length, Message.AxisOfStages, ref wrong)
            ?? NotAWord(columns.Statuses, row, ref wrong)
            ?? NotAWord(columns.Hedges, row, ref wrong)
            ?? NotACount(columns.Counts, row, ref wrong)
            ?? NegativeAmount(Axes.Indicators[columns.Indicators.Span[row]], wrong);
    }

    private static CodedFault? OffAxis(ReadOnlyMemory<int> column, int row, int length, Message axis, ref long wrong)
    {
        if (column.IsEmpty || (uint)column.Span[row] < (uint)length)
        {
            return null;
        }

        wrong = column.Span[row];
        return NotOnAxis(axis, length);
    }

    private static CodedFault? NotAWord<T>(ReadOnlyMemory<T> column, int row, ref long wrong)
        where T : struct, Enum
    {
        if (column.IsEmpty || RecordRules.OfWord(column.Span[row]) is not { } fault)
        {
            return null;
        }

        wrong = System.Runtime.CompilerServices.Unsafe.BitCast<T, int>(column.Span[row]);
        return fault;
    }

    private static CodedFault? NotACount(ReadOnlyMemory<long> counts, int row, ref long wrong)
    {
        if (counts.IsEmpty || IsCount(counts.Span[row]))
        {
            return null;
        }

        wrong = counts.Span[row];
        return CodedFault.Of(ErrorCode.BadValue, Message.NotACount, (decimal)RollupCell.MaxCount);
    }

    private static bool IsCount(long count) => count is > 0 and <= RollupCell.MaxCount;

    private static CodedFault? NegativeAmount(Indicator indicator, long amount) => amount >= 0 || !IsNeverNegative(indicator)
        ? null
        : CodedFault.Of(
            ErrorCode.NegativeValue,
            Message.NegativeValue,
            indicator.Unit.ToString(),
            indicator.Unit.Kind == MeasureUnitKind.Money ? Message.WholeDongFromZero : Message.WholeCount);
}
