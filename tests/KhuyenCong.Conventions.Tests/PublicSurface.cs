using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Conventions.Tests;

/// <summary>What users of an assembly see, a line a type and a line a member, sorted; protected members of unsealed types are seen too.</summary>
/// <remarks>What the compiler adds to a record has no line: the line of the type says that it is one.</remarks>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static ImmutableArray<string> Of(Assembly assembly) => [.. assembly.GetExportedTypes().SelectMany(Of).Order(StringComparer.Ordinal)];

    internal static IEnumerable<string> Of(Type type) => LinesOf(type).Prepend(Header(type));

    private static IEnumerable<string> LinesOf(Type type)
    {
        string name = TypeNames.Qualified(type);
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(member => $"{name}.{member} = {TypeNames.Literal(Convert.ToInt64(Enum.Parse(type, member), CultureInfo.InvariantCulture), typeof(long))}");
        }

        IEnumerable<string> constructors = type.GetConstructors(Declared).Where(IsSeen).Select(constructor => $"{name}.{Short(type)}({Parameters(constructor)}){Modifiers(constructor)}");
        IEnumerable<string> fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(field => $"{name}.{Field(field)}");
        IEnumerable<string> properties = type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsSeen)).Select(property => $"{name}.{Property(property)}");
        IEnumerable<string> events = type.GetEvents(Declared).Where(item => IsSeen(item.AddMethod!)).Select(item => $"{name}.event {item.Name} -> {TypeNames.Of(item.EventHandlerType!)}");
        IEnumerable<string> methods = type.GetMethods(Declared).Where(method => IsSeen(method) && !IsAccessor(method) && !CompilerWritten.Is(method)).Select(method => $"{name}.{Method(method)}");
        return constructors.Concat(fields).Concat(properties).Concat(events).Concat(methods);
    }

    private static string Header(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty)}{(CompilerWritten.IsRecord(type) ? "record " : string.Empty)}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => CompilerWritten.IsRecord(type) ? "sealed record" : "sealed class",
            _ => "class",
        };
        string flags = type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : string.Empty;
        IEnumerable<Type> bases = type.IsEnum
            ? [Enum.GetUnderlyingType(type)]
            : type.GetInterfaces().Where(item => item.IsVisible).OrderBy(TypeNames.Of, StringComparer.Ordinal);
        bases = type is { IsClass: true, BaseType: { } parent } && parent != typeof(object) ? bases.Prepend(parent) : bases;
        string list = string.Join(", ", bases.Select(TypeNames.Of));
        return $"{TypeNames.Qualified(type)} = {flags}{kind}{(list.Length == 0 ? string.Empty : " : ")}{list}";
    }

    private static string Short(Type type) => type.Name.Split('`')[0];

    private static string Field(FieldInfo field)
    {
        string type = TypeNames.Of(field.FieldType, TypeNames.Nullability.Create(field));
        return field.IsLiteral
            ? $"{field.Name} = {TypeNames.Literal(field.GetRawConstantValue(), field.FieldType)} -> const {type}"
            : $"{field.Name} -> {(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{type}";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo? get = Seen(property.GetMethod);
        MethodInfo? set = Seen(property.SetMethod);
        bool isInit = set?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string accessors = (get is null ? string.Empty : "get; ") + (set is null ? string.Empty : isInit ? "init; " : "set; ");
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        string index = property.GetIndexParameters().Length == 0 ? string.Empty : $"[{string.Join(", ", property.GetIndexParameters().Select(Parameter))}]";
        return $"{property.Name}{index} {{ {accessors}}} -> {required}{TypeNames.Of(property.PropertyType, TypeNames.Nullability.Create(property))}{Modifiers((get ?? set)!)}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : string.Empty;
        return $"{method.Name}{generic}({Parameters(method)}) -> {TypeNames.Of(method.ReturnType, TypeNames.Nullability.Create(method.ReturnParameter))}{Modifiers(method)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string direction = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
            _ => string.Empty,
        };
        string value = parameter.HasDefaultValue ? $" = {TypeNames.Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : string.Empty;
        return $"{direction}{TypeNames.Of(parameter.ParameterType, TypeNames.Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Modifiers(MethodBase method)
    {
        string[] modifiers =
        [
            method.IsStatic ? "static" : string.Empty,
            method.IsFamily || method.IsFamilyOrAssembly ? "protected" : string.Empty,
            method.IsAbstract ? "abstract" : string.Empty,
            IsOverride(method) ? "override" : string.Empty,
            method is { IsVirtual: true, IsFinal: false, IsAbstract: false } && !IsOverride(method) ? "virtual" : string.Empty,
        ];
        string text = string.Join(' ', modifiers.Where(modifier => modifier.Length > 0));
        return text.Length == 0 ? string.Empty : $" ({text})";
    }

    private static bool IsOverride(MethodBase method) => method is MethodInfo { IsVirtual: true } known && known.GetBaseDefinition() != known;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static MethodInfo? Seen(MethodInfo? accessor) => accessor is not null && IsSeen(accessor) ? accessor : null;

    private static bool IsSeen(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });
}
