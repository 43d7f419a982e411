/// <summary>JSON as the library has it: names in snake_case, numbers that are numbers, nothing unknown, and ids of the catalogue in use.</summary>
internal static class Json
{
    public static JsonSerializerOptions AddKhuyenCong(this JsonSerializerOptions options, CatalogueInUse catalogue)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        return options.AddKhuyenCong(() => catalogue.Current).ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }

    /// <summary>A value of an address in the JSON form of its type: an id, a word, a period, or money as people type it.</summary>
    public static T Read<T>(this CatalogueInUse catalogue, string text, [CallerArgumentExpression(nameof(text))] string name = "") =>
        JsonSerializer.Deserialize<Dictionary<string, T>>(JsonSerializer.Serialize(new Dictionary<string, string> { [name] = text }, catalogue.Json), catalogue.Json)![name];
}
