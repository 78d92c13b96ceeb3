using System.Runtime.InteropServices;
using Stevedore;

[Serializable]
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public partial struct [|Sounding|]
{
    public byte Kind;
    public int Depth;
    public byte Bottom;
}
