using KhuyenCong.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

/// <summary>Money as whole đồng.</summary>
internal sealed class VndConverter() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => Vnd.FromDong(dong));

/// <summary>A reporting period as text: "2014-2020", "2026-Q3", "2026-01/2026-09".</summary>
internal sealed class ReportingPeriodConverter() : ValueConverter<ReportingPeriod, string>(period => period.ToString("C"), text => ReportingPeriod.Parse(text));

/// <summary>A day as the database's own date.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

/// <summary>A province as its id; a text that is none is an error.</summary>
internal sealed class ProvinceConverter() : ValueConverter<Province, string>(province => province.Id, id => Province.Parse(id));

/// <summary>Any enum of the library as its stable word: "state_budget".</summary>
internal sealed class WordConverter<T>() : ValueConverter<T, string>(value => value.Word(), word => EnumWords.Parse<T>(word))
    where T : struct, Enum;
