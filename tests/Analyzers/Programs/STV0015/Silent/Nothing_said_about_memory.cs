using System.Runtime.InteropServices;

[Serializable]
[StructLayout(LayoutKind.Sequential)]
public partial struct Sounding
{
    public byte Kind;
    public int Depth;
}

[Serializable]
[StructLayout(LayoutKind.Auto)]
public partial struct Light
{
    public byte Kind;
    public int Height;
}
