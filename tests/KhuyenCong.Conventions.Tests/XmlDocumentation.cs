using System.Reflection;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The XML documentation next to an assembly.</summary>
internal sealed class XmlDocumentation
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, XElement> _members;

    internal XmlDocumentation(XDocument document)
    {
        _members = document.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
    }

    internal static XmlDocumentation Of(Assembly assembly) => new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>What is wrong with the documentation of a type and of its members that users see, a line each.</summary>
    internal IEnumerable<string> FaultsOf(Type type) => MembersOf(type).Prepend(type)
        .Select(member => (Id: DocumentationId.Of(member), Fault: FaultOf(member)))
        .Where(found => found.Fault is not null)
        .Select(found => $"{found.Id} {found.Fault}");

    /// <summary>Whether a type, or a member of it, is documented with an example.</summary>
    internal bool HasExample(Type type) => MembersOf(type).Prepend(type)
        .Any(member => _members.GetValueOrDefault(DocumentationId.Of(member))?.Element("example") is not null);

    private string? FaultOf(MemberInfo member)
    {
        XElement? known = _members.GetValueOrDefault(DocumentationId.Of(member));
        if (known?.Element("inheritdoc") is not null)
        {
            return IsInherited(member) ? null : "inherits documentation of nothing";
        }

        // The names of types that end in their arity, and of constructors, are those of the type.
        string name = (member is ConstructorInfo ? member.DeclaringType! : member).Name.Split('`')[0];
        DocumentationTerm term = member is Type ? DocumentationTerm.NeededInParentheses
            : IsInherited(member) || member is MethodInfo { IsSpecialName: true } ? DocumentationTerm.NotNeeded
            : DocumentationTerm.Needed;
        return DocumentationRules.FaultOf(name, known?.Element("summary") is { } summary ? TextOf(summary) : null, term);
    }

    /// <summary>The text with the names that it refers to.</summary>
    private static string TextOf(XElement summary) => string.Concat(summary.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { HasAttributes: true } reference => reference.FirstAttribute!.Value.Split('(')[0].Split('.', ':')[^1],
        _ => string.Empty,
    }));

    private static IEnumerable<MemberInfo> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static);
        }

        // The members of a context are written by the serializer's generator, which documents them in its own way.
        if (type.IsAssignableTo(typeof(JsonSerializerContext)))
        {
            return [];
        }

        // A constructor without parameters is there unwritten too, as are a record's members; an accessor is documented as its property.
        return type.GetMembers(Declared).Where(member => member switch
        {
            ConstructorInfo constructor => IsSeen(constructor) && constructor.GetParameters().Length > 0,
            MethodInfo method => IsSeen(method) && !CompilerWritten.Is(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            EventInfo item => IsSeen(item.AddMethod!),
            _ => false,
        });
    }

    private static bool IsSeen(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false });

    /// <summary>Whether a member overrides another or implements an interface.</summary>
    private static bool IsInherited(MemberInfo member)
    {
        MethodInfo? method = member as MethodInfo ?? (member as PropertyInfo)?.GetMethod;
        return method is not null
            && (method.GetBaseDefinition() != method
                || (method.DeclaringType is { IsInterface: false } type && type.GetInterfaces().Any(item => type.GetInterfaceMap(item).TargetMethods.Contains(method))));
    }
}
