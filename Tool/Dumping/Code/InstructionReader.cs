using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Stevedore.Tool.Dumping.Code;

/// <summary>Reads the instructions of a method. ECMA-335, partition III.</summary>
internal static class InstructionReader
{
    private const byte TwoBytes = 0xFE;

    private static readonly Dictionary<int, OpCode> s_codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => (int)(ushort)code.Value);

    public static List<Instruction> Read(ReadOnlySpan<byte> bytes)
    {
        List<Instruction> instructions = [];
        int position = 0;
        while (position < bytes.Length)
        {
            int start = position;
            int value = bytes[position++];
            if (value == TwoBytes)
                value = value << 8 | bytes[position++];
            OpCode code = s_codes[value];
            int size = SizeOf(code.OperandType, bytes[position..]);
            instructions.Add(new Instruction(start, code, OperandOf(bytes.Slice(position, size))));
            position += size;
        }
        return instructions;
    }

    private static int SizeOf(OperandType type, ReadOnlySpan<byte> operand) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(operand),
        _ => 4,
    };

    private static int OperandOf(ReadOnlySpan<byte> operand) => operand.Length switch
    {
        1 => operand[0],
        2 => BinaryPrimitives.ReadUInt16LittleEndian(operand),
        4 => BinaryPrimitives.ReadInt32LittleEndian(operand),
        _ => 0,
    };
}
