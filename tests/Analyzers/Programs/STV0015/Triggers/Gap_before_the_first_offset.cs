using System.Runtime.InteropServices;
using Stevedore;

[Serializable]
[StructLayout(LayoutKind.Explicit)]
public partial struct [|Sounding|]
{
    [FieldOffset(4)] public int Depth;
}
