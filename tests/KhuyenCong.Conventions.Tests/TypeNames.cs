using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Types and constants as C# writes them, the same on every machine: types of the project by their name, others with their namespace.</summary>
internal static class TypeNames
{
    private static readonly FrozenDictionary<Type, string> Keywords = new Dictionary<Type, string>
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    }.ToFrozenDictionary();

    internal static NullabilityInfoContext Nullability { get; } = new();

    internal static string Of(Type type) => Of(type, null);

    /// <summary>The type, with '?' where a reference may be null.</summary>
    internal static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        string name = type.IsArray
            ? Of(type.GetElementType()!, nullability?.ElementType) + "[]"
            : Keywords.GetValueOrDefault(type) ?? Name(type, nullability);
        return !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? name + "?" : name;
    }

    /// <summary>A type of the project with its namespace.</summary>
    internal static string Qualified(Type type) => $"{type.Namespace}.{Name(type, null)}";

    internal static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ when type.IsEnum => $"{Of(type)}.{Enum.ToObject(type, value)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        string prefix = type switch
        {
            { IsNested: true } => Name(type.DeclaringType!, null) + ".",
            { Namespace: { } space } when !space.StartsWith("KhuyenCong", StringComparison.Ordinal) => space + ".",
            _ => string.Empty,
        };
        Type[] arguments = type.GetGenericArguments();
        string generic = arguments.Length == 0
            ? string.Empty
            : $"<{string.Join(", ", arguments.Select((argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i))))}>";
        return prefix + type.Name.Split('`')[0] + generic;
    }
}
