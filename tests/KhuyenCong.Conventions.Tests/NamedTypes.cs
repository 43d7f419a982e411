using System.Collections.Immutable;
using System.Reflection.Metadata;
using Types = System.Collections.Immutable.ImmutableArray<System.Reflection.Metadata.TypeDefinitionHandle>;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Reads signatures and gives the types of their own assembly in them, a generic type before its arguments.</summary>
internal sealed class NamedTypes : ISignatureTypeProvider<Types, object?>
{
    internal static NamedTypes Provider { get; } = new();

    public Types GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public Types GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [handle];

    public Types GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [];

    public Types GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public Types GetArrayType(Types elementType, ArrayShape shape) => elementType;

    public Types GetSZArrayType(Types elementType) => elementType;

    public Types GetByReferenceType(Types elementType) => elementType;

    public Types GetPointerType(Types elementType) => elementType;

    public Types GetPinnedType(Types elementType) => elementType;

    public Types GetModifiedType(Types modifier, Types unmodifiedType, bool isRequired) => [.. unmodifiedType, .. modifier];

    public Types GetGenericInstantiation(Types genericType, ImmutableArray<Types> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(argument => argument)];

    public Types GetFunctionPointerType(MethodSignature<Types> signature) => Of(signature);

    public Types GetGenericMethodParameter(object? genericContext, int index) => [];

    public Types GetGenericTypeParameter(object? genericContext, int index) => [];

    internal static Types Of(MethodSignature<Types> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(parameter => parameter)];
}
