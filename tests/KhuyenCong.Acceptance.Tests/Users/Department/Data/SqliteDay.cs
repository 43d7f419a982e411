/// <summary>A date for SQLite, which has no type for it: stored as .NET's, whose year and month SQL cannot extract.</summary>
internal sealed class SqliteDay() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));
