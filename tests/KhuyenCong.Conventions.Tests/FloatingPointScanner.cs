using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Finds floating point in a built assembly, compiler-generated code included; the arguments of custom attributes are left out.</summary>
internal sealed class FloatingPointScanner
{
    private static readonly FloatingPointSignature Signature = new();

    private static readonly ImmutableHashSet<string> Forbidden =
    [
        "ldc.r4", "ldc.r8", "conv.r4", "conv.r8", "conv.r.un", "ldelem.r4", "ldelem.r8", "stelem.r4", "stelem.r8", "ldind.r4", "ldind.r8", "stind.r4", "stind.r8",
    ];

    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly List<string> _found = [];

    private FloatingPointScanner(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
    }

    /// <summary>Every use of floating point, as "Namespace.Type.Method: what".</summary>
    internal static ImmutableArray<string> Scan(Stream assembly)
    {
        using PEReader file = new(assembly);
        FloatingPointScanner scanner = new(file);
        foreach (TypeDefinitionHandle handle in scanner._reader.TypeDefinitions)
        {
            scanner.ScanType(scanner._reader.GetTypeDefinition(handle));
        }

        scanner.ScanTables();
        return [.. scanner._found];
    }

    private void ScanType(TypeDefinition type)
    {
        string name = NameOf(type);
        foreach (FieldDefinition field in type.GetFields().Select(_reader.GetFieldDefinition))
        {
            Report(field.DecodeSignature(Signature, null), $"{name}.{Text(field.Name)}: field");
        }

        foreach (PropertyDefinition property in type.GetProperties().Select(_reader.GetPropertyDefinition))
        {
            Report(FloatingPointSignature.Holds(property.DecodeSignature(Signature, null)), $"{name}.{Text(property.Name)}: property");
        }

        Report(Holds(type.BaseType), $"{name}: base type");
        foreach (InterfaceImplementation implementation in type.GetInterfaceImplementations().Select(_reader.GetInterfaceImplementation))
        {
            Report(Holds(implementation.Interface), $"{name}: interface");
        }

        foreach (MethodDefinition method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            ScanMethod(method, $"{name}.{Text(method.Name)}");
        }
    }

    private void ScanMethod(MethodDefinition method, string name)
    {
        Report(FloatingPointSignature.Holds(method.DecodeSignature(Signature, null)), $"{name}: signature");
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        MethodBodyBlock body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            Report(_reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(Signature, null).Contains(true), $"{name}: local");
        }

        foreach (Instruction instruction in Instructions.Decode(body.GetILBytes()!))
        {
            Report(Forbidden.Contains(instruction.OpCode.Name!), $"{name}: {instruction.OpCode.Name}");
            Report(Holds(instruction.Token), $"{name}: {instruction.OpCode.Name} of {NameOf(instruction.Token)}");
        }
    }

    /// <summary>What no method body need name: rows of the reference tables. Constructors of custom attributes are left out.</summary>
    private void ScanTables()
    {
        HashSet<EntityHandle> attributes = [.. _reader.CustomAttributes.Select(handle => _reader.GetCustomAttribute(handle).Constructor)];
        IEnumerable<EntityHandle> rows = _reader.TypeReferences.Select(handle => (EntityHandle)handle)
            .Concat(_reader.MemberReferences.Select(handle => (EntityHandle)handle))
            .Concat(Rows(TableIndex.TypeSpec))
            .Concat(Rows(TableIndex.MethodSpec))
            .Concat(Rows(TableIndex.StandAloneSig));
        foreach (EntityHandle row in rows.Where(row => !attributes.Contains(row)))
        {
            Report(Holds(row), $"{row.Kind}: {NameOf(row)}");
        }
    }

    private IEnumerable<EntityHandle> Rows(TableIndex table) =>
        Enumerable.Range(1, _reader.GetTableRowCount(table)).Select(row => MetadataTokens.EntityHandle(table, row));

    private void Report(bool isFound, string use)
    {
        if (isFound)
        {
            _found.Add(use);
        }
    }

    private bool Holds(EntityHandle handle) => !handle.IsNil && handle.Kind switch
    {
        HandleKind.TypeReference => FloatingPointSignature.IsFloatingPoint(_reader, (TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(Signature, null),
        HandleKind.MethodDefinition => FloatingPointSignature.Holds(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).DecodeSignature(Signature, null)),
        HandleKind.FieldDefinition => _reader.GetFieldDefinition((FieldDefinitionHandle)handle).DecodeSignature(Signature, null),
        HandleKind.MemberReference => Holds(_reader.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodSpecification => Holds(_reader.GetMethodSpecification((MethodSpecificationHandle)handle)),
        HandleKind.StandaloneSignature => Holds(_reader.GetStandaloneSignature((StandaloneSignatureHandle)handle)),
        _ => false,
    };

    private bool Holds(MemberReference member) =>
        Holds(member.Parent)
        || (member.GetKind() == MemberReferenceKind.Method
            ? FloatingPointSignature.Holds(member.DecodeMethodSignature(Signature, null))
            : member.DecodeFieldSignature(Signature, null));

    private bool Holds(MethodSpecification method) => method.DecodeSignature(Signature, null).Contains(true) || Holds(method.Method);

    private bool Holds(StandaloneSignature signature) => signature.GetKind() == StandaloneSignatureKind.Method
        ? FloatingPointSignature.Holds(signature.DecodeMethodSignature(Signature, null))
        : signature.DecodeLocalSignature(Signature, null).Contains(true);

    private string NameOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference when _reader.GetTypeReference((TypeReferenceHandle)handle) is var type => $"{Text(type.Namespace)}.{Text(type.Name)}",
        HandleKind.TypeDefinition => NameOf(_reader.GetTypeDefinition((TypeDefinitionHandle)handle)),
        HandleKind.MethodDefinition => Text(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).Name),
        HandleKind.FieldDefinition => Text(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).Name),
        HandleKind.MemberReference when _reader.GetMemberReference((MemberReferenceHandle)handle) is var member => $"{NameOf(member.Parent)}.{Text(member.Name)}",
        HandleKind.MethodSpecification => NameOf(_reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        _ => "a constructed type",
    };

    private string NameOf(TypeDefinition type) => type.IsNested
        ? $"{NameOf(_reader.GetTypeDefinition(type.GetDeclaringType()))}+{Text(type.Name)}"
        : $"{Text(type.Namespace)}.{Text(type.Name)}";

    private string Text(StringHandle handle) => _reader.GetString(handle);
}
