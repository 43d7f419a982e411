using System.Reflection;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The ids by which XML documentation names types and members, as "M:KhuyenCong.Domain.Vnd.In(KhuyenCong.Domain.MeasureUnit)".</summary>
internal static class DocumentationId
{
    internal static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        EventInfo item => $"E:{Name(item.DeclaringType!)}.{item.Name}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => throw new NotSupportedException($"{member.MemberType} {member.Name}"),
    };

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? TypeNames.Literal(method.GetGenericArguments().Length, typeof(int)).Insert(0, "``") : string.Empty;

    private static string Result(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? "~" + Mention(method.ReturnType) : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(parameter => Mention(parameter.ParameterType)))})";

    /// <summary>
    /// A type as a parameter's: arguments of generic types are in braces, parameters of generic types and methods by their number.
    /// </summary>
    private static string Mention(Type type)
    {
        if (type.IsByRef)
        {
            return Mention(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Mention(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + TypeNames.Literal(type.GenericParameterPosition, typeof(int));
        }

        return type.IsGenericType
            ? $"{Name(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Mention))}}}"
            : Name(type);
    }
}
