/// <summary>JSON as the library has it: snake_case, numbers that are numbers, nothing unknown, ids of the catalogue in use.</summary>
internal static class Json
{
    public static JsonSerializerOptions AddKhuyenCong(this JsonSerializerOptions options, CatalogueInUse catalogue)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        return options.AddKhuyenCong(() => catalogue.Current).ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }

    /// <summary>A value in a URL, in the JSON form of its type: an id, a word, a period, or money as people type it.</summary>
    public static T Read<T>(this CatalogueInUse catalogue, string text, [CallerArgumentExpression(nameof(text))] string name = "")
    {
        string member = JsonSerializer.Serialize(new Dictionary<string, string> { [name] = text });
        return JsonSerializer.Deserialize<Dictionary<string, T>>(member, catalogue.Json)![name];
    }
}
