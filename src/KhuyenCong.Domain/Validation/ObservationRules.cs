using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What is wrong with one member of a figure.</summary>
internal sealed record ObservationFault(string Member, ErrorCode Code, Fault Fault, object? Value);

/// <summary>What makes a figure usable: the one list of checks behind the validator, the document reader and <see cref="ObservationInput.ToObservation"/>.</summary>
internal static class ObservationRules
{
    /// <summary>The unit that a figure names, among the provinces on the last day of its years, or where it ended in the last year, on the first day of that: ids are never reused.</summary>
    internal static ReportingUnit? FindReportingUnit(ObservationInput input) =>
        ReportingUnit.TryParse(input.ReportingUnit, input.Years.LastDay, out ReportingUnit? unit)
        || ReportingUnit.TryParse(input.ReportingUnit, FirstDayOfLastYear(input), out unit)
            ? unit
            : null;

    private static LocalDate FirstDayOfLastYear(ObservationInput input) => new YearRange(input.Years.Last).FirstDay;

    /// <summary>What is worth a second look and makes no figure unusable: its place was not reviewed for its years.</summary>
    internal static ImmutableArray<BilingualText> NotReviewed(ObservationInput input) => FindReportingUnit(input)?.NotReviewedOn(input.Years.LastDay) ?? [];

    internal static IEnumerable<ObservationFault> Check(ObservationInput input)
    {
        Indicator? indicator = input.Indicator is null ? null : NationalIndicators.Find(input.Indicator);
        if (indicator is null)
        {
            string nearest = NearestNames.Of(input.Indicator ?? string.Empty, NationalIndicators.All.Select(known => known.Id));
            yield return new(
                nameof(input.Indicator),
                ErrorCode.UnknownIndicator,
                Messages.FaultOf(Message.UnknownIndicator, Messages.OfNearest(Message.IndicatorId, nearest)),
                input.Indicator);
        }
        else if ((input.Unit is null ? null : NationalCatalogue.FindUnit(input.Unit)) is not { } unit || !unit.ConvertsTo(indicator.Unit))
        {
            string units = indicator.Unit.Kind == MeasureUnitKind.Money ? "\"đồng\", \"nghìn đồng\", \"triệu đồng\", \"tỷ đồng\"" : $"\"{indicator.Unit}\"";
            bool isDecomposed = input.Unit?.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0;
            yield return new(
                nameof(input.Unit),
                ErrorCode.WrongUnit,
                Messages.FaultOf(isDecomposed ? Message.DecomposedUnit : Message.UnitOfOther, units, indicator.Id),
                input.Unit);
        }
        else if (FaultOf(input.Value, unit) is { } fault)
        {
            yield return fault;
        }

        foreach (ObservationFault fault in CheckWords(input))
        {
            yield return fault;
        }

        if (FindReportingUnit(input) is null)
        {
            yield return new(
                nameof(input.ReportingUnit), ErrorCode.UnknownReportingUnit, ReportingUnitFault.Of(input.ReportingUnit, input.Years), input.ReportingUnit);
        }

        DistrictLevel districts = NationalCatalogue.Atlas.Districts;
        if (input.Source == FundingSource.LocalDistrict && !districts.ExistsOn(FirstDayOfLastYear(input)))
        {
            yield return new(
                nameof(input.Source),
                ErrorCode.BadValue,
                new(districts.Ended, Messages.Of(
                    Message.Either, SnakeCase<FundingSource>.Of(FundingSource.LocalProvince), SnakeCase<FundingSource>.Of(FundingSource.LocalCommune))),
                SnakeCase<FundingSource>.Of(input.Source));
        }
    }

    /// <summary>Numbers that a form may send for a word of an enum, and that are none of its words.</summary>
    private static IEnumerable<ObservationFault> CheckWords(ObservationInput input) =>
        new[]
        {
            WordFault(nameof(input.Source), input.Source),
            WordFault(nameof(input.Stage), input.Stage),
            WordFault(nameof(input.Hedge), input.Hedge),
            WordFault(nameof(input.Status), input.Status),
        }.OfType<ObservationFault>();

    private static ObservationFault? WordFault<T>(string member, T value)
        where T : struct, Enum => Enum.IsDefined(value)
        ? null
        : new(
            member, ErrorCode.UnknownWord, Messages.FaultOf(Message.UnknownWord, SnakeCase<T>.AllWords), value);

    private static ObservationFault? FaultOf(decimal value, MeasureUnit unit)
    {
        Message whole = unit.Kind == MeasureUnitKind.Money ? Message.WholeDongFromZero : Message.WholeCount;
        return ValueRules.FaultOf(value, unit) switch
        {
            ValueFault.Negative => Of(ErrorCode.NegativeValue, Messages.FaultOf(Message.NegativeValue, unit.ToString(), whole)),
            ValueFault.Fraction => Of(ErrorCode.FractionalValue, Messages.FaultOf(Message.FractionalValue, unit.ToString(), whole)),
            ValueFault.TooLarge => Of(ErrorCode.ValueTooLarge, Messages.FaultOf(Message.NumberTooLarge, Message.LargestNumber)),
            _ => null,
        };

        ObservationFault Of(ErrorCode code, Fault fault) => new(nameof(ObservationInput.Value), code, fault, value);
    }
}
