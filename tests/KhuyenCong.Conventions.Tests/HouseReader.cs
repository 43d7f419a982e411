using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Reads who names whom in a built assembly, in signatures, bases, constraints and code; custom attributes are left out.</summary>
internal sealed class HouseReader
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly Rooms _rooms;
    private readonly Dictionary<FieldDefinitionHandle, string> _roomsOfInitialized = [];
    private readonly HashSet<RoomEdge> _edges = [];

    private HouseReader(PEReader file, MetadataReader symbols, string root)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        _rooms = new(_reader, symbols, root);
    }

    /// <summary>Every naming of one type or member by another.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="symbols">Its debug symbols, in the portable form.</param>
    /// <param name="root">How the folder of its sources ends, such as "/src/KhuyenCong.Domain/".</param>
    internal static ImmutableArray<RoomEdge> Read(Stream assembly, Stream symbols, string root)
    {
        using PEReader file = new(assembly);
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        HouseReader house = new(file, provider.GetMetadataReader(), root);
        house.ReadInitializers();
        foreach (TypeDefinitionHandle type in house._reader.TypeDefinitions.Where(type => !house.IsOfNoFile(type)))
        {
            house.ReadType(type);
        }

        return
        [
            .. house._edges.OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a compiler wrote the outermost type, as it does for what methods share and for its attributes.</summary>
    private bool IsOfNoFile(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        return type.IsNested
            ? IsOfNoFile(type.GetDeclaringType())
            : _reader.IsCompilerWritten(handle) || string.Equals(Text(type.Namespace), "Microsoft.CodeAnalysis", StringComparison.Ordinal);
    }

    /// <summary>A static field is in the room of the file that gives it its value.</summary>
    private void ReadInitializers()
    {
        foreach (MethodDefinitionHandle handle in _reader.MethodDefinitions.Where(handle => IsNamed(handle, ".cctor")))
        {
            foreach ((EntityHandle field, string room) in ReadCode(handle).Where(code => code.Named.Kind == HandleKind.FieldDefinition))
            {
                _roomsOfInitialized.TryAdd((FieldDefinitionHandle)field, room);
            }
        }
    }

    private bool IsNamed(MethodDefinitionHandle method, string name) =>
        string.Equals(Text(_reader.GetMethodDefinition(method).Name), name, StringComparison.Ordinal);

    private void ReadType(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        string name = _reader.NameOf(handle);
        Source source = new(name, _rooms.RoomOf(handle) ?? throw new InvalidOperationException($"No file holds {name}."));
        Name(source, type.BaseType);
        foreach (InterfaceImplementationHandle implementation in type.GetInterfaceImplementations())
        {
            EntityHandle implemented = _reader.GetInterfaceImplementation(implementation).Interface;
            Name(source with { Room = RoomOfImplementation(type, implemented) ?? source.Room }, implemented);
        }

        ReadConstraints(source, type.GetGenericParameters());
        foreach (FieldDefinitionHandle field in type.GetFields().Where(field => !IsOfCompiler(field)))
        {
            NameAll(new(_reader.NameOf(field), RoomOf(field)), TypesOf(field));
        }

        foreach (MethodDefinitionHandle method in type.GetMethods())
        {
            ReadMethod(method);
        }
    }

    /// <summary>The room of the part of a type that implements an interface explicitly: no symbols say which part lists it.</summary>
    private string? RoomOfImplementation(TypeDefinition type, EntityHandle implemented)
    {
        foreach (MethodImplementation member in type.GetMethodImplementations().Select(_reader.GetMethodImplementation))
        {
            EntityHandle declared = member.MethodDeclaration.Kind == HandleKind.MemberReference
                ? _reader.GetMemberReference((MemberReferenceHandle)member.MethodDeclaration).Parent
                : _reader.GetMethodDefinition((MethodDefinitionHandle)member.MethodDeclaration).GetDeclaringType();
            if (declared == implemented)
            {
                return _rooms.RoomOf((MethodDefinitionHandle)member.MethodBody);
            }
        }

        return null;
    }

    private void ReadConstraints(Source source, GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameter parameter in parameters.Select(_reader.GetGenericParameter))
        {
            foreach (GenericParameterConstraintHandle constraint in parameter.GetConstraints())
            {
                Name(source, _reader.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    private void ReadMethod(MethodDefinitionHandle handle)
    {
        MethodDefinition method = _reader.GetMethodDefinition(handle);
        Source source = new(_reader.NameOf(handle), _rooms.RoomOf(handle)!);
        NameAll(source, NamedTypes.Of(method.DecodeSignature(NamedTypes.Provider, null)));
        ReadConstraints(source, method.GetGenericParameters());
        ReadLocals(source, handle);
        foreach ((EntityHandle named, string room) in ReadCode(handle))
        {
            Name(source with { Room = room }, named);
        }
    }

    /// <summary>Locals of initializers in several files cannot be told apart; their instructions name the same types.</summary>
    private void ReadLocals(Source source, MethodDefinitionHandle handle)
    {
        if (BodyOf(handle)?.LocalSignature is { IsNil: false } signature
            && _rooms.RoomsOfCode(handle).DistinctBy(code => code.Room).Count() < 2)
        {
            StandaloneSignature locals = _reader.GetStandaloneSignature(signature);
            NameAll(source, locals.DecodeLocalSignature(NamedTypes.Provider, null).SelectMany(local => local));
        }
    }

    /// <summary>What the instructions of a method name, each in the room of its own source line.</summary>
    private IEnumerable<(EntityHandle Named, string Room)> ReadCode(MethodDefinitionHandle handle)
    {
        if (BodyOf(handle)?.GetILBytes() is not { } body || _rooms.RoomOf(handle) is not { } own)
        {
            yield break;
        }

        ImmutableArray<(int Offset, string Room)> rooms = _rooms.RoomsOfCode(handle);
        foreach (Instruction instruction in Instructions.Decode(body).Where(instruction => !instruction.Token.IsNil))
        {
            yield return (instruction.Token, rooms.LastOrDefault(code => code.Offset <= instruction.Offset).Room ?? own);
        }
    }

    private MethodBodyBlock? BodyOf(MethodDefinitionHandle method) =>
        _reader.GetMethodDefinition(method).RelativeVirtualAddress is var address and not 0 ? _file.GetMethodBody(address) : null;

    private void Name(Source source, EntityHandle named)
    {
        if (named.IsNil)
        {
            return;
        }

        switch (named.Kind)
        {
            case HandleKind.TypeDefinition:
                NameAll(source, [(TypeDefinitionHandle)named]);
                break;
            case HandleKind.TypeSpecification:
                NameAll(source, TypesOf((TypeSpecificationHandle)named));
                break;
            case HandleKind.MethodDefinition:
                Name(source, _reader.NameOf((MethodDefinitionHandle)named), _rooms.RoomOf((MethodDefinitionHandle)named));
                break;
            case HandleKind.FieldDefinition:
                Name(source, (FieldDefinitionHandle)named);
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification method = _reader.GetMethodSpecification((MethodSpecificationHandle)named);
                NameAll(source, method.DecodeSignature(NamedTypes.Provider, null).SelectMany(argument => argument));
                Name(source, method.Method);
                break;
            case HandleKind.MemberReference:
                Name(source, _reader.GetMemberReference((MemberReferenceHandle)named));
                break;
        }
    }

    /// <summary>A field that a compiler wrote is in the room of whoever uses it, who so names its types.</summary>
    private void Name(Source source, FieldDefinitionHandle field)
    {
        if (IsOfCompiler(field))
        {
            NameAll(source, TypesOf(field));
        }
        else
        {
            Name(source, _reader.NameOf(field), RoomOf(field));
        }
    }

    /// <summary>A member of a generic type, and the arguments of its type parameters; of a type from elsewhere only these.</summary>
    private void Name(Source source, MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeSpecification
            || TypesOf((TypeSpecificationHandle)member.Parent) is not [TypeDefinitionHandle first, ..] types)
        {
            return;
        }

        NameAll(source, types);
        TypeDefinition type = _reader.GetTypeDefinition(first);
        byte[] signature = _reader.GetBlobBytes(member.Signature);
        foreach (MethodDefinitionHandle method in type.GetMethods().Where(method => IsNamed(method, Text(member.Name))))
        {
            if (signature.AsSpan().SequenceEqual(_reader.GetBlobBytes(_reader.GetMethodDefinition(method).Signature)))
            {
                Name(source, (EntityHandle)method);
            }
        }

        foreach (FieldDefinitionHandle field in type.GetFields())
        {
            if (string.Equals(Text(_reader.GetFieldDefinition(field).Name), Text(member.Name), StringComparison.Ordinal))
            {
                Name(source, field);
            }
        }
    }

    private void NameAll(Source source, IEnumerable<TypeDefinitionHandle> types)
    {
        foreach (TypeDefinitionHandle type in types.Where(type => !_reader.IsCompilerWritten(type)))
        {
            Name(source, _reader.NameOf(type), _rooms.RoomOf(type));
        }
    }

    private void Name(Source source, string member, string? room)
    {
        if (room is not null && !string.Equals(source.Member, member, StringComparison.Ordinal))
        {
            _edges.Add(new(source.Member, source.Room, member, room));
        }
    }

    private string RoomOf(FieldDefinitionHandle field) =>
        _roomsOfInitialized.GetValueOrDefault(field) ?? _rooms.RoomOf(_reader.GetFieldDefinition(field).GetDeclaringType())!;

    private bool IsOfCompiler(FieldDefinitionHandle field) =>
        _reader.IsCompilerWritten(_reader.GetFieldDefinition(field).GetDeclaringType());

    private ImmutableArray<TypeDefinitionHandle> TypesOf(FieldDefinitionHandle field) =>
        _reader.GetFieldDefinition(field).DecodeSignature(NamedTypes.Provider, null);

    private ImmutableArray<TypeDefinitionHandle> TypesOf(TypeSpecificationHandle type) =>
        _reader.GetTypeSpecification(type).DecodeSignature(NamedTypes.Provider, null);

    private string Text(StringHandle handle) => _reader.GetString(handle);

    private readonly record struct Source(string Member, string Room);
}
