/// <summary>How the library's types are columns: money as whole đồng, the others as the text of their JSON, which is a word or a compact period.</summary>
internal static class Columns
{
    public static void AddKhuyenCong(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Vnd>().HaveConversion<VndColumn>();
        Array.ForEach(
            [typeof(ReportingPeriod), typeof(FundingSource), typeof(FundingStage), typeof(Hedge), typeof(ObservationStatus), typeof(Citation), typeof(DataWindow), typeof(BilingualText), typeof(JsonElement)],
            type => conventions.Properties(type).HaveConversion(typeof(TextColumn<>).MakeGenericType(type)));
    }

    private sealed class VndColumn() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => Vnd.FromDong(dong));

    private sealed class TextColumn<T>() : ValueConverter<T, string>(
        value => JsonSerializer.SerializeToElement(value, JsonSerializerOptions.Default).ToString(),
        text => JsonSerializer.Deserialize<T>(text.StartsWith('{') ? text : JsonSerializer.Serialize(text, JsonSerializerOptions.Default), JsonSerializerOptions.Default)!);
}
