/// <summary>Values of an address by the JSON form of their type: an id, a word, a period, money as people type it.</summary>
internal static class Address
{
    public static T Read<T>(this CatalogueInUse catalogue, string text, [CallerArgumentExpression(nameof(text))] string name = "$")
    {
        try
        {
            return JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text), catalogue.Json)!;
        }
        catch (JsonException exception)
        {
            throw new JsonException(exception.Message, name, null, null, exception.InnerException);
        }
    }
}
