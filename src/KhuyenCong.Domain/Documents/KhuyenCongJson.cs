using System.Text.Json;

namespace KhuyenCong.Domain.Json;

/// <summary>
/// Extension methods for <see cref="JsonSerializerOptions"/> that set the catalogue to read against (tùy chọn JSON theo danh mục).
/// </summary>
/// <example>
/// <code>
/// JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddKhuyenCong(catalogue);
/// </code>
/// </example>
public static class KhuyenCongJson
{
    /// <summary>
    /// Makes the options read the library's types against a catalogue (đọc JSON theo danh mục), with its provinces, units, indicators and
    /// documents instead of the built-in ones.
    /// </summary>
    /// <remarks>
    /// Works with reflection, source-generated contexts and native applications. A second call replaces the catalogue of the first.
    /// </remarks>
    /// <param name="options">The options, which must not be in use yet.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    public static JsonSerializerOptions AddKhuyenCong(this JsonSerializerOptions options, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return options.AddKhuyenCong(() => catalogue);
    }

    /// <summary>
    /// Makes the options read the library's types against the current catalogue (đọc JSON theo danh mục hiện hành), for applications in
    /// which users add to it at run time.
    /// </summary>
    /// <param name="options">The options, which must not be in use yet.</param>
    /// <param name="catalogue">Returns the catalogue to use; called each time a value is read or written.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    public static JsonSerializerOptions AddKhuyenCong(this JsonSerializerOptions options, Func<Catalogue> catalogue)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(catalogue);
        for (int i = options.Converters.Count - 1; i >= 0; i--)
        {
            if (options.Converters[i] is DomainJsonConverter)
            {
                options.Converters.RemoveAt(i);
            }
        }

        options.Converters.Insert(0, new DomainJsonConverter(catalogue));
        return options;
    }
}
