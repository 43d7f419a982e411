using System.Globalization;

namespace KhuyenCong.Domain.Tests;

/// <summary>Cultures by name; in invariant globalization mode none but the invariant one can be made, and that mode is then the test.</summary>
internal static class NamedCultures
{
    internal static CultureInfo Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
