using System.Runtime.InteropServices;
using Stevedore;

[Serializable]
public partial class Mark
{
    public int At;
}

[Serializable]
public partial class Ruler
{
    [Embedded] public Mark Zero = new();
    [Embedded] public List<Mark> Marks = [];
    [MarshalAs(UnmanagedType.Bool)] public bool Metric;
    [MarshalAs(UnmanagedType.LPStr)] public string? Name;
    [MarshalAs(UnmanagedType.LPWStr)] public string[] Labels = [];
    [MarshalAs(UnmanagedType.I4)] public int Length;
}
