using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Conventions.Tests;

/// <summary>What a type does against the laws of purity and immutability, a line each; nothing when it keeps them.</summary>
internal static class PublicTypeRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Collections that their holder may change: a readonly field of one is mutable state all the same.</summary>
    private static readonly ImmutableHashSet<Type> MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>),
        typeof(System.Collections.Concurrent.ConcurrentDictionary<,>), typeof(System.Collections.Concurrent.ConcurrentQueue<>), typeof(System.Collections.Concurrent.ConcurrentBag<>),
    ];

    /// <summary>The faults of a public type.</summary>
    internal static IEnumerable<string> FaultsOf(Type type)
    {
        if (!IsClosed(type))
        {
            yield return $"{type.Name} is neither a sealed or static class, a readonly struct, an enum nor an interface";
        }

        if (NeedsText(type) && !HasTextOfItsOwn(type))
        {
            yield return $"{type.Name} does not override ToString()";
        }

        if (type.IsEnum && !Enum.GetValuesAsUnderlyingType(type).Cast<int>().Contains(0))
        {
            yield return $"{type.Name} has no member of value 0";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(IsSettable))
        {
            yield return $"{type.Name}.{property.Name} may be set";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => property.SetMethod is { IsPublic: true } && CompilerWritten.IsRecord(type) && !HasFreeParts(type)))
        {
            yield return $"{type.Name}.{property.Name} may be changed by with";
        }

        foreach (FieldInfo field in type.GetFields(Declared).Where(field => !field.IsStatic && IsCollection(field.FieldType) && IsComparedByCompiler(type)))
        {
            yield return $"{type.Name} compares {field.Name} by reference";
        }

        foreach (FieldInfo field in type.GetFields(Declared).Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false } && !type.IsEnum))
        {
            yield return $"{type.Name}.{field.Name} may be assigned";
        }
    }

    /// <summary>Whether any value of any part goes with any other, so that a copy with another part is as good as the first.</summary>
    private static bool HasFreeParts(Type type) => type == typeof(KhuyenCong.Domain.Citation);

    /// <summary>The static state of a type, public or not, that may change; the caches of lambdas, which only the compiler names, are none.</summary>
    internal static IEnumerable<string> MutableStatesOf(Type type) => CompilerWritten.Is(type)
        ? []
        : type.GetFields(Declared)
            .Where(field => field is { IsStatic: true, IsLiteral: false } && (!field.IsInitOnly || IsMutableCollection(field.FieldType)))
            .Select(field => $"{type.Name}.{field.Name} is static and may change");

    private static bool IsClosed(Type type) =>
        type.IsEnum || type.IsInterface || (type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) : type.IsSealed || IsClosedFamily(type));

    /// <summary>An abstract class that only its own assembly can extend: private protected constructors alone.</summary>
    private static bool IsClosedFamily(Type type) =>
        type.IsAbstract && type.GetConstructors(Declared).All(constructor => constructor.IsFamilyAndAssembly || constructor.IsStatic);

    private static bool NeedsText(Type type) =>
        !type.IsEnum && !type.IsInterface && !typeof(Exception).IsAssignableFrom(type) && type is not { IsAbstract: true, IsSealed: true };

    /// <summary>A text that the compiler writes prints every member in the current culture.</summary>
    private static bool HasTextOfItsOwn(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } text && text.DeclaringType!.Assembly == type.Assembly && !CompilerWritten.Is(text);

    private static bool IsComparedByCompiler(Type type) => type.GetMethod(nameof(Equals), [type]) is { } equals && CompilerWritten.Is(equals);

    /// <summary>A sequence of anything, which is equal to no other sequence of the same items; one of its own kind, as NodaTime's interval of days, knows what it is equal to.</summary>
    private static bool IsCollection(Type type) => type.IsArray || (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)));

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) => type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));
}
