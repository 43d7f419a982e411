namespace KhuyenCong.Domain;

/// <content>Look-ups by name.</content>
public sealed partial class AdministrativeMap
{
    /// <summary>A province by its official name (theo tên).</summary>
    /// <param name="name">The name as the source spells it, as in "Bình Định".</param>
    /// <returns>The province.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">No province in force has this name.</exception>
    public ProvinceUnit Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(name) ?? throw new ArgumentException($"No province is named \"{name}\".", nameof(name));
    }
}
