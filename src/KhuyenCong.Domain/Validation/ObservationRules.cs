using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What is wrong with one member of a figure.</summary>
internal sealed record ObservationFault(string Member, ErrorCode Code, BilingualText Problem, BilingualText Expected, object? Value);

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
                nameof(input.Indicator), ErrorCode.UnknownIndicator, new("chỉ tiêu không có trong danh mục", "an indicator that the catalogue does not have"),
                nearest.Length == 0 ? new("một mã chỉ tiêu", "an indicator's id") : new($"một mã chỉ tiêu; gần nhất: {nearest}", $"an indicator's id; nearest: {nearest}"),
                input.Indicator);
        }
        else if ((input.Unit is null ? null : NationalCatalogue.FindUnit(input.Unit)) is not { } unit || !unit.ConvertsTo(indicator.Unit))
        {
            string units = indicator.Unit.Kind == MeasureUnitKind.Money ? "\"đồng\", \"nghìn đồng\", \"triệu đồng\", \"tỷ đồng\"" : $"\"{indicator.Unit}\"";
            bool isDecomposed = input.Unit?.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0;
            yield return new(
                nameof(input.Unit),
                ErrorCode.WrongUnit,
                isDecomposed
                    ? new("đơn vị viết bằng chữ Unicode rời (dấu tách khỏi chữ)", "a unit in decomposed Unicode (marks apart from letters)")
                    : new($"sai đơn vị tính của chỉ tiêu \"{indicator.Id}\"", $"not a unit of indicator \"{indicator.Id}\""),
                new(units, units),
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
            ReportingUnitFault fault = ReportingUnitFault.Of(input.ReportingUnit, input.Years);
            yield return new(nameof(input.ReportingUnit), ErrorCode.UnknownReportingUnit, fault.Problem, fault.Expected, input.ReportingUnit);
        }

        DistrictLevel districts = NationalCatalogue.Atlas.Districts;
        if (input.Source == FundingSource.LocalDistrict && !districts.ExistsOn(FirstDayOfLastYear(input)))
        {
            yield return new(
                nameof(input.Source), ErrorCode.BadValue, districts.Ended,
                new($"\"{SnakeCase<FundingSource>.Of(FundingSource.LocalProvince)}\" hoặc \"{SnakeCase<FundingSource>.Of(FundingSource.LocalCommune)}\"",
                    $"\"{SnakeCase<FundingSource>.Of(FundingSource.LocalProvince)}\" or \"{SnakeCase<FundingSource>.Of(FundingSource.LocalCommune)}\""),
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
            member, ErrorCode.UnknownWord, new("giá trị không có trong danh mục", "a word not in the list"),
            new($"một trong: {SnakeCase<T>.AllWords}", $"one of: {SnakeCase<T>.AllWords}"), value);

    private static ObservationFault? FaultOf(decimal value, MeasureUnit unit)
    {
        BilingualText whole = unit.Kind == MeasureUnitKind.Money
            ? new("một số đồng chẵn, không âm", "whole đồng, not negative")
            : new("một số nguyên không âm", "a whole number, not negative");
        return ValueRules.FaultOf(value, unit) switch
        {
            ValueFault.Negative => new(nameof(ObservationInput.Value), ErrorCode.NegativeValue, new($"\"{unit}\" không thể âm", $"\"{unit}\" cannot be negative"), whole, value),
            ValueFault.Fraction => new(nameof(ObservationInput.Value), ErrorCode.FractionalValue, new($"\"{unit}\" không thể lẻ như vậy", $"\"{unit}\" cannot be such a fraction"), whole, value),
            ValueFault.TooLarge => new(
                nameof(ObservationInput.Value), ErrorCode.ValueTooLarge, new("số quá lớn", "the number is too large"),
                new("nhiều nhất 9.223.372.036.854.775.807", "at most 9,223,372,036,854,775,807"), value),
            _ => null,
        };
    }
}
