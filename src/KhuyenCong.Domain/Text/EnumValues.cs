using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>Checks enum values from a caller, which can be any number.</summary>
internal static class EnumValues
{
    internal static T Require<T>(T value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(parameter, value, $"Not a defined {typeof(T).Name}.");
        }

        return value;
    }
}
