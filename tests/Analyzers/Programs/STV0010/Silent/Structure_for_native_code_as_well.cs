using System.Runtime.InteropServices;

[Serializable]
[StructLayout(LayoutKind.Sequential)]
public partial struct Header
{
    public int Length;
    [MarshalAs(UnmanagedType.BStr)] public string? Name;
}
