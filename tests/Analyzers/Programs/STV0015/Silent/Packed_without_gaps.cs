using System.Runtime.InteropServices;

[Serializable]
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public partial struct Sounding
{
    public byte Kind;
    public int Depth;
}

[Serializable]
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public partial struct Light
{
    public short Kind;
    public short Colour;
    public int Height;
}
