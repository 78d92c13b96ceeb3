using System.Runtime.InteropServices;

[Serializable, StructLayout(LayoutKind.Explicit)]
public partial struct Number
{
    [FieldOffset(0)] public int Whole;
    [FieldOffset(0)] public byte Lowest;
}
