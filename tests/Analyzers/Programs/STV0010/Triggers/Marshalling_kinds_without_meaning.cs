using System.Runtime.InteropServices;
using Stevedore;

[Serializable]
public partial class Ruler
{
    [[|MarshalAs(UnmanagedType.Bool)|]] public int Length;
    [[|MarshalAs(UnmanagedType.BStr)|]] public string? Name;
    [[|MarshalAs(UnmanagedType.LPArray)|]] public int[] Marks = [];
}
