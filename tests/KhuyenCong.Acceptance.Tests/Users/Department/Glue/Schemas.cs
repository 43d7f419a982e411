/// <summary>The schemas of the library's types in the application's OpenAPI, which knows none of a type with a converter.</summary>
internal static class Schemas
{
    public static void AddKhuyenCong(this OpenApiOptions options)
    {
    }
}
