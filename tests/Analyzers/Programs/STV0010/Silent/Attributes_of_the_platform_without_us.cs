using System.Runtime.InteropServices;
using System.Runtime.Serialization;

[Serializable]
public class Settings
{
    public int Width;
    [OptionalField(VersionAdded = 2)] public int Height;
    [MarshalAs(UnmanagedType.BStr)] public string? Name;
}
