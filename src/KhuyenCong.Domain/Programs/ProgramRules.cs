using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The rules for a usable program, whether read from a document or defined in code. A check returns null if it passes.</summary>
internal static class ProgramRules
{
    private const string NationalPrefix = "national_";

    /// <summary>Rejects the id of a provincial program that begins with "national_", which is reserved for national programs.</summary>
    internal static CodedFault? OfId(string id, ProgramLevel level) =>
        level == ProgramLevel.Provincial && id.StartsWith(NationalPrefix, StringComparison.Ordinal) ? Bad(Message.NationalId) : null;

    internal static CodedFault? OfYears(YearRange years, DateInterval days) =>
        days.Start.Year == years.First && days.End.Year == years.Last ? null : Bad(Message.YearsNotOfDays);

    /// <summary>Checks that the first day of a stage is the day after the previous stage, or the first day of the program.</summary>
    internal static CodedFault? OfStage(string id, LocalDate from, LocalDate dayBefore) =>
        from.PlusDays(-1) == dayBefore ? null : Bad(Message.StageLeavesGap, QuotedText.Of(id), dayBefore);

    /// <summary>Checks that the last day of the last stage is that of the program.</summary>
    internal static CodedFault? OfLastStage(LocalDate through, LocalDate end) =>
        through == end ? null : Bad(Message.StagesEndEarly, end);

    internal static CodedFault OfRepeatedNumber() => CodedFault.Of(ErrorCode.DuplicateId, Message.DuplicateNumber);

    /// <summary>
    /// Checks that the unit converts to the indicator's unit. A unit with the same id but a different name is a different unit.
    /// </summary>
    internal static CodedFault? OfUnit(MeasureUnit unit, Indicator indicator) =>
        unit.ConvertsTo(indicator.Unit)
        && (unit != indicator.Unit || string.Equals(unit.ToString(), indicator.Unit.ToString(), StringComparison.Ordinal))
            ? null
            : CodedFault.Of(ErrorCode.WrongUnit, Message.NotIndicatorUnit, QuotedText.Of(indicator.Unit.ToString()));

    internal static CodedFault? OfValue(Quantity quantity)
    {
        Message whole = quantity.Unit.Kind == MeasureUnitKind.Money ? Message.WholeDongFromZero : Message.WholeNumber;
        return ValueRules.FaultOf(quantity.Value, quantity.Unit) switch
        {
            ValueFault.None => null,
            ValueFault.TooLarge => Bad(Message.NumberTooLarge, Message.LargestNumber),
            _ => Bad(Message.NotAValue, whole),
        };
    }

    /// <summary>Checks that the upper end of a range is a valid value and greater than the lower one, which has the same unit.</summary>
    internal static CodedFault? OfUpperValue(Quantity lower, Quantity upper) =>
        OfValue(upper) ?? (upper.Value > lower.Value ? null : Bad(Message.UpperNotAbove, lower.Value));

    internal static CodedFault? OfSources(int citations) => citations > 0 ? null : Bad(Message.TargetWithoutSource);

    /// <summary>
    /// Checks that the targets of a flow's stages do not add up to more than the target stated for the whole program. If every stage has
    /// a target, they must add up to exactly that target.
    /// </summary>
    /// <param name="targets">The targets; null for one that already has a fault.</param>
    /// <param name="stages">The number of stages in the program.</param>
    /// <returns>The faults, each with the place of its target.</returns>
    internal static IEnumerable<(int Index, CodedFault Fault)> OfTotals(
        IReadOnlyList<ProgramParts.TargetLine?> targets, int stages)
    {
        IEnumerable<IGrouping<Indicator, ProgramParts.TargetLine>> flows = targets
            .OfType<ProgramParts.TargetLine>()
            .Where(target => target is { Value.Indicator.Nature: IndicatorNature.Flow })
            .GroupBy(target => target.Value.Indicator);
        foreach (IGrouping<Indicator, ProgramParts.TargetLine> flow in flows)
        {
            ProgramParts.TargetLine[] parts = [.. flow.Where(target => target.Stage is not null)];
            if (parts.Length == 0)
            {
                continue;
            }

            if (Sum(parts) is not { } total || ValueRules.FaultOf(total.Upper.Value, total.Upper.Unit) != ValueFault.None)
            {
                yield return (IndexOf(parts[^1], targets), Bad(Message.SumTooLarge, Message.LargestNumber));
            }
            else if (flow.FirstOrDefault(target => target.Stage is null) is { } whole)
            {
                bool isAbove = total.Lower > whole.Value.Quantity || total.Upper > whole.Upper;
                bool differs = total.Lower != whole.Value.Quantity || total.Upper != whole.Upper;
                if (isAbove || (differs && parts.Length == stages))
                {
                    yield return (IndexOf(whole, targets), Bad(Message.NotTheSum));
                }
            }
        }
    }

    /// <summary>
    /// Checks that a planned amount is a whole number of đồng, zero or more. The argument is null if the amount is not a whole number of
    /// đồng.
    /// </summary>
    internal static CodedFault? OfBudget(Vnd? amount) => amount >= Vnd.Zero ? null : Bad(Message.NotAnAmount, Message.WholeDongFromZero);

    /// <summary>Checks that a part of a budget names a source or years of the program.</summary>
    internal static CodedFault? OfBudgetPart(FundingSource? funding, YearRange? years, YearRange ofProgram) => (funding, years) switch
    {
        (null, null) => Bad(Message.PartOfWhole),
        (_, { } some) when !ofProgram.Contains(some) => Bad(Message.PartOfOtherYears, ofProgram.ToString()),
        _ => null,
    };

    /// <summary>Checks that the parts of a budget, by source, by year or by both, do not overlap and add up to the whole.</summary>
    internal static CodedFault? OfBudgetParts(ProgramParts.BudgetLine whole, IReadOnlyList<ProgramParts.BudgetLine> parts)
    {
        IEnumerable<IGrouping<(bool BySource, bool ByYear), ProgramParts.BudgetLine>> divisions =
            parts.GroupBy(part => (part.IsOfSource, part.Years is not null));
        foreach (IGrouping<(bool BySource, bool ByYear), ProgramParts.BudgetLine> division in divisions)
        {
            IEnumerable<IGrouping<FundingSource?, ProgramParts.BudgetLine>> sources =
                division.GroupBy(part => part.IsOfSource ? part.Funding : (FundingSource?)null);
            foreach (IGrouping<FundingSource?, ProgramParts.BudgetLine> source in sources)
            {
                ProgramParts.BudgetLine[] inOrder = [.. source.OrderBy(part => part.Years?.First)];
                if (inOrder.Zip(inOrder.Skip(1)).Any(pair => !(pair.First.Years?.Last < pair.Second.Years?.First)))
                {
                    return CodedFault.Of(ErrorCode.DuplicateId, Message.PartsOverlap);
                }
            }

            if (!IsWhole(whole, division))
            {
                return Bad(Message.PartsNotTheWhole, QuotedText.Plain(whole.Stated.ToString()));
            }
        }

        return null;
    }

    private static bool IsWhole(ProgramParts.BudgetLine whole, IEnumerable<ProgramParts.BudgetLine> parts)
    {
        ValueRange sum = ValueRange.Point(0);
        foreach (ProgramParts.BudgetLine part in parts)
        {
            if (RangeOf(part) is not { } range || !sum.TryAdd(range, out sum))
            {
                return false;
            }
        }

        return RangeOf(whole) is { } total && sum.Intersects(total);
    }

    private static ValueRange? RangeOf(ProgramParts.BudgetLine line) => HedgePolicy.Default.OperandRange(line.Amount.Dong, line.Hedge);

    private static int IndexOf(ProgramParts.TargetLine line, IReadOnlyList<ProgramParts.TargetLine?> targets)
    {
        int index = 0;
        while (!ReferenceEquals(targets[index], line))
        {
            index++;
        }

        return index;
    }

    private static (Quantity Lower, Quantity Upper)? Sum(IEnumerable<ProgramParts.TargetLine> parts)
    {
        (Quantity Lower, Quantity Upper)? sum = null;
        foreach (ProgramParts.TargetLine part in parts)
        {
            if (sum is not { } earlier)
            {
                sum = (part.Value.Quantity, part.Upper);
            }
            else if (earlier.Lower.TryAdd(part.Value.Quantity, out Quantity lower) && earlier.Upper.TryAdd(part.Upper, out Quantity upper))
            {
                sum = (lower, upper);
            }
            else
            {
                return null;
            }
        }

        return sum;
    }

    private static CodedFault Bad(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.BadValue, message, arguments);
}
