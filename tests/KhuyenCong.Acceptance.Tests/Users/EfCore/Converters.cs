using KhuyenCong.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

/// <summary>Money as whole đồng.</summary>
internal sealed class VndConverter() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => Vnd.FromDong(dong));

/// <summary>Years as text: "2014-2020", "2018".</summary>
internal sealed class YearRangeConverter() : ValueConverter<YearRange, string>(years => years.ToString("C"), text => YearRange.Parse(text));

/// <summary>A day as the database's own date.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

/// <summary>A province as its id; a text that is none is an error.</summary>
internal sealed class ProvinceConverter() : ValueConverter<Province, string>(province => province.Id, id => Province.Parse(id));
