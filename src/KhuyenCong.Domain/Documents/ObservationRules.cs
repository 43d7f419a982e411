using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A fault of one member of a figure.</summary>
internal sealed record ObservationFault(string Member, ErrorCode Code, Fault Fault, object? Value);

/// <summary>
/// The rules that a figure must satisfy: one list for the validator, the documents and <see cref="ObservationInput.ToObservation"/>.
/// </summary>
/// <param name="catalogue">The catalogue that contains the ids.</param>
/// <param name="places">The reporting units that the document has named so far; null to look up each one.</param>
internal sealed class ObservationRules(Catalogue catalogue, Dictionary<(string Text, ReportingPeriod Period), ReportingUnit>? places = null)
{
    /// <summary>Returns the figure that an input describes, or all faults that make it unusable.</summary>
    internal ObservationCheck Resolve(ObservationInput input, Citation? citation = null)
    {
        List<ObservationFault>? faults = null;
        Add(ReadValue(input.Indicator, input.Value, input.Unit, input.Hedge, out IndicatorValue value));
        Add(WordFault(nameof(input.Funding), input.Funding));
        Add(WordFault(nameof(input.Stage), input.Stage));
        Add(WordFault(nameof(input.Hedge), input.Hedge));
        Add(WordFault(nameof(input.Status), input.Status));
        ReportingUnit? place = FindReportingUnit(input.ReportingUnit, input.Period);
        Add(place is null ? PlaceFault(input.ReportingUnit, input.Period) : null);
        Add(DistrictFault(input.Funding, input.Period));
        CodedFault? ofDay = input.AsOf is { } day ? RecordRules.OfDay(day) : null;
        Add(OfDays(nameof(input.AsOf), ofDay, input.AsOf));
        if (ofDay is null)
        {
            Add(OfDays(nameof(input.Status), ObservationDays.OfStatus(input.Period, input.Status, input.AsOf), input.Status));
            Add(OfDays(nameof(input.DataWindow), ObservationDays.OfWindow(input.DataWindow, input.AsOf), input.DataWindow));
        }

        return new(place, faults is null ? Made(input, value, place!, citation) : null, faults is null ? [] : [.. faults]);

        void Add(ObservationFault? fault)
        {
            if (fault is not null)
            {
                (faults ??= []).Add(fault);
            }
        }
    }

    private static Observation Made(ObservationInput input, IndicatorValue value, ReportingUnit place, Citation? citation) =>
        new(value, place, input.Period, input.Status, input.AsOf)
        {
            DataWindow = input.DataWindow,
            Funding = input.Funding,
            Stage = input.Stage,
            Citation = citation,
            Note = input.Note,
        };

    /// <summary>
    /// Returns the first fault that prevents a figure from being read back: the catalogue may lack its indicator, unit or place, or the
    /// place may not exist in the period.
    /// </summary>
    internal ObservationFault? FaultOf(Observation figure) =>
        ReadValue(figure.Indicator.Id, figure.Quantity.Value, figure.Quantity.Unit.Name.Vietnamese, figure.Value.Hedge, out _)
        ?? (figure.ReportingUnit.ExistsOn(figure.Period.LastDay) || figure.ReportingUnit.ExistsOn(Observation.FirstFrameDay(figure.Period))
            ? null
            : PlaceFault(figure.ReportingUnit.Id, figure.Period))
        ?? DistrictFault(figure.Funding, figure.Period);

    /// <summary>Returns the fault of an id that is not an indicator of the catalogue, with the nearest ids.</summary>
    internal static CodedFault OfUnknownIndicator(string id, Catalogue catalogue) => CodedFault.Of(
        ErrorCode.UnknownIndicator,
        Message.UnknownIndicator,
        Messages.OfNearest(Message.IndicatorId, NearestNames.Of(id, catalogue.Indicators.Select(known => known.Id))));

    /// <summary>
    /// Finds the unit that a text names on the last day of the period or, if it no longer exists then, on the period's first day in its
    /// last year. This is safe because ids are never reused.
    /// </summary>
    private ReportingUnit? FindReportingUnit(string text, ReportingPeriod period)
    {
        ReportingUnit? known = text is null ? null : places?.GetValueOrDefault((text, period));
        if (known is not null)
        {
            return known;
        }

        ReportingUnit? found = ReportingUnit.TryParse(text, period.LastDay, out ReportingUnit? unit, catalogue)
            || ReportingUnit.TryParse(text, Observation.FirstFrameDay(period), out unit, catalogue)
                ? unit
                : null;
        if (found is not null)
        {
            places?.Add((text!, period), found);
        }

        return found;
    }

    private ObservationFault? ReadValue(string indicatorId, decimal number, string unitName, Hedge hedge, out IndicatorValue value)
    {
        value = default;
        Indicator? indicator = indicatorId is null ? null : catalogue.FindIndicator(indicatorId);
        if (indicator is null)
        {
            CodedFault fault = OfUnknownIndicator(indicatorId ?? string.Empty, catalogue);
            return new(nameof(ObservationInput.Indicator), fault.Code, fault.Fault, indicatorId);
        }

        MeasureUnit? unit = unitName is null ? null : catalogue.Records.FindUnit(unitName, indicator);
        if (unit is null || !unit.ConvertsTo(indicator.Unit))
        {
            string units = indicator.Unit.Kind == MeasureUnitKind.Money
                ? "\"đồng\", \"nghìn đồng\", \"triệu đồng\", \"tỷ đồng\""
                : $"\"{indicator.Unit}\"";
            bool isDecomposed = unitName?.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0;
            Fault other = Messages.FaultOf(isDecomposed ? Message.DecomposedUnit : Message.UnitOfOther, units, indicator.Id);
            return new(nameof(ObservationInput.Unit), ErrorCode.WrongUnit, other, unitName);
        }

        Message whole = unit.Kind == MeasureUnitKind.Money ? Message.WholeDongFromZero : Message.WholeCount;
        return IndicatorValue.TryOf(indicator, new(number, unit), hedge, out value) switch
        {
            ValueFault.Negative => OfValue(ErrorCode.NegativeValue, Messages.FaultOf(Message.NegativeValue, unit.ToString(), whole)),
            ValueFault.Fraction => OfValue(ErrorCode.FractionalValue, Messages.FaultOf(Message.FractionalValue, unit.ToString(), whole)),
            ValueFault.TooLarge => OfValue(ErrorCode.ValueTooLarge, Messages.FaultOf(Message.NumberTooLarge, Message.LargestNumber)),
            _ => null,
        };

        ObservationFault OfValue(ErrorCode code, Fault fault) => new(nameof(ObservationInput.Value), code, fault, number);
    }

    /// <summary>Returns a fault if an enum value has no word: a form may send any number.</summary>
    private static ObservationFault? WordFault<T>(string member, T value)
        where T : struct, Enum =>
        RecordRules.OfWord(value) is { } fault ? new(member, fault.Code, fault.Fault, value) : null;

    private static ObservationFault? OfDays<T>(string member, CodedFault? fault, T value) =>
        fault is null ? null : new(member, fault.Code, fault.Fault, value);

    private ObservationFault PlaceFault(string text, ReportingPeriod period) =>
        new(
                nameof(ObservationInput.ReportingUnit),
                ErrorCode.UnknownReportingUnit,
                new ReportingUnitFault(catalogue).Of(text, period),
                text);

    private ObservationFault? DistrictFault(FundingSource source, ReportingPeriod period)
    {
        DistrictLevel districts = catalogue.Atlas.Districts;
        if (source != FundingSource.LocalDistrict || districts.ExistsOn(Observation.FirstFrameDay(period)))
        {
            return null;
        }

        BilingualText instead = Messages.Of(
            Message.Either,
            SnakeCase<FundingSource>.Of(FundingSource.LocalProvince),
            SnakeCase<FundingSource>.Of(FundingSource.LocalCommune));
        return new(
            nameof(ObservationInput.Funding), ErrorCode.BadValue, new(districts.Ended, instead), SnakeCase<FundingSource>.Of(source));
    }
}
