using System.Runtime.InteropServices;
using Stevedore;

[Serializable]
[StructLayout(LayoutKind.Sequential, Size = 8)]
public partial struct [|Sounding|]
{
    public int Depth;
}
