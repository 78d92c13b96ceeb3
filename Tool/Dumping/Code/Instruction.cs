using System.Reflection.Emit;

namespace Stevedore.Tool.Dumping.Code;

/// <summary>An instruction of a method in IL.</summary>
/// <param name="Offset">Where it begins, in bytes from the beginning of the method.</param>
/// <param name="Code">What it does.</param>
/// <param name="Operand">The token or the index that it has; 0 where it has none.</param>
internal readonly record struct Instruction(int Offset, OpCode Code, int Operand)
{
    public bool IsCall => Code == OpCodes.Call || Code == OpCodes.Callvirt || Code == OpCodes.Newobj;

    /// <summary>The local variable that is stored; <see langword="null"/> if none is.</summary>
    public int? StoredLocal => LocalOf("stloc");

    /// <summary>The local variable that is loaded; <see langword="null"/> if none is.</summary>
    public int? LoadedLocal => LocalOf("ldloc");

    private int? LocalOf(string name)
    {
        if (!Code.Name!.StartsWith(name, StringComparison.Ordinal) || Code == OpCodes.Ldloca || Code == OpCodes.Ldloca_S)
            return null;
        // The four shortest forms have the index in their names.
        return Code.OperandType == OperandType.InlineNone ? Code.Name[^1] - '0' : Operand;
    }
}
