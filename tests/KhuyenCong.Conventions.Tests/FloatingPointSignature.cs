using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Reads signatures and says of each whether it holds a floating-point type, at any depth.</summary>
internal sealed class FloatingPointSignature : ISignatureTypeProvider<bool, object?>
{
    private static readonly ImmutableHashSet<string> Names =
        ["System.Double", "System.Single", "System.Half", "System.Runtime.InteropServices.NFloat", "System.Numerics.Complex"];

    internal static bool IsFloatingPoint(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return Names.Contains($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}");
    }

    public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode is PrimitiveTypeCode.Single or PrimitiveTypeCode.Double;

    public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => IsFloatingPoint(reader, handle);

    public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => false;

    public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public bool GetArrayType(bool elementType, ArrayShape shape) => elementType;

    public bool GetSZArrayType(bool elementType) => elementType;

    public bool GetByReferenceType(bool elementType) => elementType;

    public bool GetPointerType(bool elementType) => elementType;

    public bool GetPinnedType(bool elementType) => elementType;

    public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => modifier || unmodifiedType;

    public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => genericType || typeArguments.Contains(true);

    public bool GetFunctionPointerType(MethodSignature<bool> signature) => Holds(signature);

    public bool GetGenericMethodParameter(object? genericContext, int index) => false;

    public bool GetGenericTypeParameter(object? genericContext, int index) => false;

    internal static bool Holds(MethodSignature<bool> signature) => signature.ReturnType || signature.ParameterTypes.Contains(true);
}
