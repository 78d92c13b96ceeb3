using System.Runtime.InteropServices;
using Stevedore.Mfc;

[Serializable]
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public readonly partial record struct Sounding(byte Kind, int Depth, StructurePadding Padding);
