/// <summary>A day for SQLite, which has no type of it: stored as .NET's, whose year and month SQL does not take apart.</summary>
internal sealed class SqliteDay() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));
