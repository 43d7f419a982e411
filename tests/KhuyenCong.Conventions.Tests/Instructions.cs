using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace KhuyenCong.Conventions.Tests;

/// <summary>One instruction of a method body, where it begins, and the token it refers to, if it refers to any.</summary>
internal sealed record Instruction(int Offset, OpCode OpCode, EntityHandle Token);

/// <summary>Decodes method bodies: every operand is stepped over by its size, so that its bytes are never taken for an instruction.</summary>
internal static class Instructions
{
    private const int TwoByteMark = 0xFE;

    private static readonly FrozenDictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value & 0xFFFF);

    internal static IEnumerable<Instruction> Decode(byte[] body)
    {
        for (int at = 0; at < body.Length;)
        {
            int start = at, value = body[at++];
            if (value == TwoByteMark)
            {
                value = (value << 8) | body[at++];
            }

            OpCode code = OpCodesByValue[value];
            EntityHandle token = IsToken(code.OperandType) ? MetadataTokens.EntityHandle(BitConverter.ToInt32(body, at)) : default;
            at += SizeOf(code.OperandType, body, at);
            yield return new(start, code, token);
        }
    }

    private static bool IsToken(OperandType operand) =>
        operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig or OperandType.InlineTok or OperandType.InlineType;

    private static int SizeOf(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };
}
