using System.Reflection.Metadata;

namespace KhuyenCong.Conventions.Tests;

/// <summary>
/// Members as their sources name them, "Type.Member": an accessor is its property, a constructor "new", and what a compiler wrote for a
/// lambda, a local function or an iterator is the method around it.
/// </summary>
internal static class MemberNames
{
    internal static bool IsCompilerWritten(this MetadataReader reader, TypeDefinitionHandle type) =>
        reader.GetString(reader.GetTypeDefinition(type).Name).StartsWith('<');

    internal static string NameOf(this MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = reader.GetString(type.Name).Split('`')[0];
        return type.GetDeclaringType() is { IsNil: false } outer ? reader.NameOf(outer, name) : name;
    }

    internal static string NameOf(this MetadataReader reader, MethodDefinitionHandle handle)
    {
        MethodDefinition method = reader.GetMethodDefinition(handle);
        return reader.NameOf(method.GetDeclaringType(), reader.GetString(method.Name));
    }

    internal static string NameOf(this MetadataReader reader, FieldDefinitionHandle handle)
    {
        FieldDefinition field = reader.GetFieldDefinition(handle);
        return reader.NameOf(field.GetDeclaringType(), reader.GetString(field.Name));
    }

    private static string NameOf(this MetadataReader reader, TypeDefinitionHandle type, string member)
    {
        string outer = reader.NameOf(type);
        bool isCompilerWritten = member.StartsWith('<');
        if (reader.IsCompilerWritten(type) && !isCompilerWritten)
        {
            return outer;
        }

        // "<Sum>b__0", "<<Sum>b__0>d", "<Space.IName<Space.Type>.Sum>d__1" and "Space.IName<Space.Type>.Sum" are all "Sum".
        string whole = isCompilerWritten ? member[..member.LastIndexOf('>')].TrimStart('<') : member;
        string name = whole[(whole.LastIndexOf('.') + 1)..].Split('>')[0] switch
        {
            "ctor" or "cctor" => "new",
            ['g' or 's', 'e', 't', '_', .. string property] => property,
            string other => other,
        };
        return name.Length == 0 || outer.EndsWith('.' + name, StringComparison.Ordinal) ? outer : $"{outer}.{name}";
    }
}
