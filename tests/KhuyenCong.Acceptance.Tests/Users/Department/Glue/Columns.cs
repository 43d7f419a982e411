/// <summary>How the library's types are columns: money as whole đồng, the others as the text of their JSON, a word or a period.</summary>
internal static class Columns
{
    public static void AddKhuyenCong(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Vnd>().HaveConversion<VndColumn>();
        Type[] texts = [typeof(ReportingPeriod), typeof(FundingSource), typeof(FundingStage), typeof(Hedge), typeof(ObservationStatus),
            typeof(DataWindow), typeof(Citation), typeof(BilingualText), typeof(JsonElement)];
        Array.ForEach(texts, type => conventions.Properties(type).HaveConversion(typeof(TextColumn<>).MakeGenericType(type)));
    }

    private sealed class VndColumn() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => Vnd.FromDong(dong));

    private sealed class TextColumn<T>() : ValueConverter<T, string>(
        value => JsonSerializer.SerializeToElement(value, JsonSerializerOptions.Default).ToString(),
        text => JsonSerializer.Deserialize<T>(text.StartsWith('{') ? text : $"\"{text}\"", JsonSerializerOptions.Default)!);
}
