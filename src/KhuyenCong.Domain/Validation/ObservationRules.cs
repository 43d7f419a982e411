using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What is wrong with one member of a figure.</summary>
internal sealed record ObservationFault(string Member, string Code, BilingualText Problem, BilingualText Expected, object? Value);

/// <summary>What makes a figure usable: the one list of checks behind the validator, the document reader and <see cref="ObservationInput.ToObservation"/>.</summary>
internal static class ObservationRules
{
    internal static MeasureUnit? FindUnit(string name) =>
        MeasureUnit.BuiltIn.Concat(NationalCatalogue.Units).FirstOrDefault(known => string.Equals(known.Name.Vietnamese, name, StringComparison.Ordinal));

    /// <summary>The unit that a figure names, among the provinces on the last day of its years.</summary>
    internal static ReportingUnit? FindReportingUnit(ObservationInput input) =>
        ReportingUnit.TryParse(input.ReportingUnit, new LocalDate(input.Years.Last, 12, 31), out ReportingUnit? unit) ? unit : null;

    internal static IEnumerable<ObservationFault> Check(ObservationInput input)
    {
        Indicator? indicator = NationalIndicators.Find(input.Indicator);
        if (indicator is null)
        {
            string nearest = NearestNames.Of(input.Indicator, NationalIndicators.All.Select(known => known.Id));
            yield return new(
                nameof(input.Indicator), "unknown_indicator", new("chỉ tiêu không có trong danh mục", "an indicator that the catalogue does not have"),
                new($"một mã chỉ tiêu; gần nhất: {nearest}", $"an indicator's id; nearest: {nearest}"), input.Indicator);
        }
        else if (FindUnit(input.Unit) is not { } unit || !unit.ConvertsTo(indicator.Unit))
        {
            string units = indicator.Unit.Kind == MeasureUnitKind.Money ? "\"đồng\", \"nghìn đồng\", \"triệu đồng\", \"tỷ đồng\"" : $"\"{indicator.Unit}\"";
            yield return new(
                nameof(input.Unit), "wrong_unit", new($"sai đơn vị tính của chỉ tiêu \"{indicator.Id}\"", $"not a unit of indicator \"{indicator.Id}\""),
                new(units, units), input.Unit);
        }
        else if (FaultOf(input.Value, unit) is { } fault)
        {
            yield return fault;
        }

        if (FindReportingUnit(input) is null)
        {
            yield return new(
                nameof(input.ReportingUnit), "unknown_reporting_unit", new("không có đơn vị báo cáo này trong các năm đã nêu", "no such reporting unit in these years"),
                new(
                    "nation, unallocated, region:<mã vùng>, province:<mã tỉnh>, district:<mã tỉnh>/<tên>, commune:<mã tỉnh>/<tên> hoặc organisation:<tên>",
                    "nation, unallocated, region:<id>, province:<id>, district:<province id>/<name>, commune:<province id>/<name> or organisation:<name>"),
                input.ReportingUnit);
        }
    }

    private static ObservationFault? FaultOf(decimal value, MeasureUnit unit)
    {
        BilingualText whole = unit.Kind == MeasureUnitKind.Money
            ? new("một số đồng chẵn, không âm", "whole đồng, not negative")
            : new("một số nguyên không âm", "a whole number, not negative");
        return ValueRules.FaultOf(value, unit) switch
        {
            ValueFault.Negative => new("Value", "negative_value", new($"\"{unit}\" không thể âm", $"\"{unit}\" cannot be negative"), whole, value),
            ValueFault.Fraction => new("Value", "fractional_value", new($"\"{unit}\" không thể lẻ như vậy", $"\"{unit}\" cannot be such a fraction"), whole, value),
            ValueFault.TooLarge => new(
                "Value", "value_too_large", new("số quá lớn", "the number is too large"),
                new("nhiều nhất 9.223.372.036.854.775.807", "at most 9,223,372,036,854,775,807"), value),
            _ => null,
        };
    }
}
