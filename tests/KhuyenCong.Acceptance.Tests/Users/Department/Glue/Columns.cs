/// <summary>How the library's types are columns: money is whole đồng, a period its compact text, an enum its word, the rest JSON.</summary>
internal static class Columns
{
    public static void AddKhuyenCong(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Vnd>().HaveConversion<VndColumn>();
        conventions.Properties<ReportingPeriod>().HaveConversion<PeriodColumn>();
        foreach (Type type in (Type[])[typeof(FundingSource), typeof(FundingStage), typeof(Hedge), typeof(ObservationStatus), typeof(DataWindow), typeof(BilingualText)])
        {
            conventions.Properties(type).HaveConversion(typeof(JsonColumn<>).MakeGenericType(type));
        }
    }

    private sealed class VndColumn() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => Vnd.FromDong(dong));

    private sealed class PeriodColumn() : ValueConverter<ReportingPeriod, string>(period => period.ToString("C"), text => ReportingPeriod.Parse(text));

    private sealed class JsonColumn<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!);
}
