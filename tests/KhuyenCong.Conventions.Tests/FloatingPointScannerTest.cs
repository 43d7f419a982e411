using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The scanner finds every way of using floating point, and takes no operand for an instruction.</summary>
public class FloatingPointScannerTest
{
    public static TheoryData<string> ForbiddenInstructions =>
    [
        "ldc.r4", "ldc.r8", "conv.r4", "conv.r8", "conv.r.un", "ldelem.r4", "ldelem.r8", "stelem.r4", "stelem.r8", "ldind.r4", "ldind.r8", "stind.r4", "stind.r8",
    ];

    [Theory]
    [MemberData(nameof(ForbiddenInstructions))]
    public void A_floating_point_instruction_is_found(string name)
    {
        OpCode code = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).Single(known => string.Equals(known.Name, name, StringComparison.Ordinal));
        ImmutableArray<string> found = ScanMethod(il =>
        {
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Ldc_I4_0);
            switch (code.OperandType)
            {
                case OperandType.InlineR:
                    il.Emit(code, 1.5);
                    break;
                case OperandType.ShortInlineR:
                    il.Emit(code, 1.5f);
                    break;
                default:
                    il.Emit(code);
                    break;
            }
        });
        Assert.Equal([$"Sample.Uses.Method: {name}"], found);
    }

    [Fact]
    public void Bytes_of_operands_are_not_taken_for_instructions() => Assert.Empty(ScanMethod(il =>
    {
        // 0x22 and 0x23 are ldc.r4 and ldc.r8, 0x6B and 0x6C conv.r4 and conv.r8; here they are parts of numbers and of a jump table.
        il.Emit(OpCodes.Ldc_I8, 0x2322_6B6C_2322_6B6C);
        il.Emit(OpCodes.Ldc_I4, 0x2322_6B6C);
        il.Emit(OpCodes.Ldc_I4_S, (sbyte)0x23);
        Label[] table = [.. Enumerable.Range(0, 0x23).Select(_ => il.DefineLabel())];
        il.Emit(OpCodes.Switch, table);
        for (int i = 0; i < table.Length; i++)
        {
            il.MarkLabel(table[i]);
            il.Emit(OpCodes.Nop);
        }
    }));

    [Fact]
    public void A_call_whose_signature_holds_a_double_is_found() => Assert.Equal(
        ["Sample.Uses.Method: call of System.Math.Sqrt", "MemberReference: System.Math.Sqrt"],
        ScanMethod(il => il.Emit(OpCodes.Call, typeof(Math).GetMethod(nameof(Math.Sqrt))!)));

    [Fact]
    public void A_member_of_Half_is_found() => Assert.Equal(
        ["Sample.Uses.Method: call of System.Half.GetHashCode", "TypeReference: System.Half", "MemberReference: System.Half.GetHashCode"],
        ScanMethod(il => il.Emit(OpCodes.Call, typeof(Half).GetMethod(nameof(GetHashCode))!)));

    [Fact]
    public void A_generic_method_of_float_is_found() => Assert.Equal(
        ["Sample.Uses.Method: call of System.Array.Empty", "MethodSpecification: System.Array.Empty"],
        ScanMethod(il => il.Emit(OpCodes.Call, typeof(Array).GetMethod(nameof(Array.Empty))!.MakeGenericMethod(typeof(float)))));

    [Fact]
    public void A_type_token_of_double_is_found() => Assert.Equal(
        ["Sample.Uses.Method: newarr of System.Double", "TypeReference: System.Double"],
        ScanMethod(il => il.Emit(OpCodes.Newarr, typeof(double))));

    [Fact]
    public void A_local_is_found() => Assert.Equal(
        ["Sample.Uses.Method: local", "StandaloneSignature: a constructed type"],
        ScanMethod(il => il.DeclareLocal(typeof(double[]))));

    [Fact]
    public void A_field_is_found() => Assert.Equal(
        ["Sample.Uses.Field: field"],
        Scan(type => type.DefineField("Field", typeof(float), FieldAttributes.Public)));

    [Fact]
    public void A_property_is_found() => Assert.Equal(
        ["Sample.Uses.Property: property"],
        Scan(type => type.DefineProperty("Property", PropertyAttributes.None, typeof(double), null)));

    [Fact]
    public void A_parameter_in_a_generic_type_is_found() => Assert.Equal(
        ["Sample.Uses.Method: signature"],
        Scan(type => type.DefineMethod("Method", MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.Public, null, [typeof(Func<int, double?>)])));

    [Fact]
    public void A_base_type_is_found() =>
        Assert.Contains("Sample.Uses: base type", Scan(type => type.SetParent(typeof(List<double>))), StringComparer.Ordinal);

    [Fact]
    public void An_interface_is_found() => Assert.Equal(
        ["Sample.Uses: interface", "TypeSpecification: a constructed type"],
        Scan(type => type.AddInterfaceImplementation(typeof(IEquatable<float>))));

    [Fact]
    public void The_arguments_of_an_attribute_are_left_out() => Assert.Empty(Scan(type =>
    {
        ConstructorInfo constructor = typeof(System.ComponentModel.DefaultValueAttribute).GetConstructor([typeof(double)])!;
        type.SetCustomAttribute(new CustomAttributeBuilder(constructor, [1.5]));
    }));

    [Fact]
    public void Compiler_generated_code_of_this_assembly_is_found()
    {
        Assert.Equal("1.5", AskLater(1.5)());
        using FileStream file = File.OpenRead(typeof(FloatingPointScannerTest).Assembly.Location);
        Assert.Contains(FloatingPointScanner.Scan(file), use => use.Contains($"{nameof(FloatingPointScannerTest)}+<>c__DisplayClass", StringComparison.Ordinal) && use.EndsWith("captured: field", StringComparison.Ordinal));
    }

    private static Func<string> AskLater(double captured) => () => captured.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<string> ScanMethod(Action<ILGenerator> body) => Scan(type =>
    {
        ILGenerator il = type.DefineMethod("Method", MethodAttributes.Public | MethodAttributes.Static).GetILGenerator();
        body(il);
        il.Emit(OpCodes.Ret);
    });

    private static ImmutableArray<string> Scan(Action<TypeBuilder> define)
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName("Sample"), typeof(object).Assembly);
        TypeBuilder type = assembly.DefineDynamicModule("Sample").DefineType("Sample.Uses", TypeAttributes.Public | TypeAttributes.Abstract);
        define(type);
        type.CreateType();
        using MemoryStream stream = new();
        assembly.Save(stream);
        stream.Position = 0;
        return FloatingPointScanner.Scan(stream);
    }
}
