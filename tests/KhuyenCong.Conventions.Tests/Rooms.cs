using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The rooms of an assembly's members: the folders of their source files, which the debug symbols name.</summary>
internal sealed class Rooms
{
    /// <summary>The kind of the symbols that name the files of a type without code.</summary>
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly MetadataReader _reader;
    private readonly MetadataReader _symbols;
    private readonly string _root;
    private readonly Dictionary<string, string> _roomsOfFiles = new(StringComparer.Ordinal);
    private readonly Dictionary<MethodDefinitionHandle, MethodDefinitionHandle> _stateMachines = [];

    /// <summary>Finds the rooms under a folder of sources, such as "/src/KhuyenCong.Domain/".</summary>
    internal Rooms(MetadataReader reader, MetadataReader symbols, string root)
    {
        (_reader, _symbols, _root) = (reader, symbols, root);
        foreach (DocumentHandle handle in symbols.Documents)
        {
            // "Vnd.cs" is the file of Vnd, "Vnd.Parsing.cs" one of its parts.
            string[] name = PathOf(handle).Split('/')[^1].Split('.');
            if (name.Length == 2 && RoomOf(handle) is { } room)
            {
                _roomsOfFiles.Add(name[0], room);
            }
        }

        foreach (MethodDefinitionHandle method in reader.MethodDefinitions)
        {
            if (symbols.GetMethodDebugInformation(method).GetStateMachineKickoffMethod() is { IsNil: false } started)
            {
                _stateMachines.Add(started, method);
            }
        }
    }

    /// <summary>The room of the file named after the outermost type; of what a compiler wrote for a method, that of the method.</summary>
    internal string? RoomOf(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        if (_reader.IsCompilerWritten(handle) && RoomOfCode(type) is { } room)
        {
            return room;
        }

        return type.GetDeclaringType() is { IsNil: false } outer
            ? RoomOf(outer)
            : _roomsOfFiles.GetValueOrDefault(_reader.NameOf(handle)) ?? RoomOfCode(type) ?? RoomOfDocument(handle);
    }

    /// <summary>The room of a method's code; a record's copying constructor, which a compiler writes, is its type's wherever its symbols say.</summary>
    internal string? RoomOf(MethodDefinitionHandle handle) =>
        (IsCopying(handle) ? null : RoomOfCode(handle)) ?? RoomOf(_reader.GetMethodDefinition(handle).GetDeclaringType());

    private bool IsCopying(MethodDefinitionHandle handle)
    {
        MethodDefinition method = _reader.GetMethodDefinition(handle);
        return _reader.StringComparer.Equals(method.Name, ".ctor") && method.GetCustomAttributes().Any(IsCompilerGenerated);
    }

    private bool IsCompilerGenerated(CustomAttributeHandle handle) =>
        _reader.GetCustomAttribute(handle).Constructor is { Kind: HandleKind.MemberReference } constructor
        && _reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
        && _reader.StringComparer.Equals(_reader.GetTypeReference((TypeReferenceHandle)type).Name, "CompilerGeneratedAttribute");

    /// <summary>The rooms of a method's code, each from an offset on: initializers are in the file of their part of the type.</summary>
    internal ImmutableArray<(int Offset, string Room)> RoomsOfCode(MethodDefinitionHandle method) =>
    [
        .. _symbols.GetMethodDebugInformation(method).GetSequencePoints()
            .Where(point => !point.IsHidden)
            .Select(point => (point.Offset, Room: RoomOf(point.Document)))
            .Where(point => point.Room is not null)
            .Select(point => (point.Offset, point.Room!)),
    ];

    private string? RoomOfCode(TypeDefinition type) => type.GetMethods().Select(RoomOfCode).FirstOrDefault(room => room is not null);

    /// <summary>The room of a method's own code, which comes after that of initializers.</summary>
    private string? RoomOfCode(MethodDefinitionHandle method) =>
        RoomsOfCode(_stateMachines.GetValueOrDefault(method, method)) is [.., var last] ? last.Room : null;

    private string? RoomOfDocument(TypeDefinitionHandle type)
    {
        foreach (CustomDebugInformation information in _symbols.GetCustomDebugInformation(type).Select(_symbols.GetCustomDebugInformation))
        {
            if (_symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
            {
                BlobReader documents = _symbols.GetBlobReader(information.Value);
                return RoomOf(MetadataTokens.DocumentHandle(documents.ReadCompressedInteger()));
            }
        }

        return null;
    }

    /// <summary>The folder below the root that a file is in; null for a file that was generated.</summary>
    private string? RoomOf(DocumentHandle document)
    {
        string path = PathOf(document);
        int start = path.LastIndexOf(_root, StringComparison.Ordinal);
        return start < 0 ? null : path[(start + _root.Length)..].Split('/') switch
        {
            ["obj", ..] => null,
            [_] => "no folder",
            [string folder, ..] => folder,
            [] => null,
        };
    }

    private string PathOf(DocumentHandle document) => _symbols.GetString(_symbols.GetDocument(document).Name).Replace('\\', '/');
}
