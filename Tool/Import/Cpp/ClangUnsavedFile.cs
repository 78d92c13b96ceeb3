using System.Runtime.InteropServices;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>A file that exists in memory alone. <c>CXUnsavedFile</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ClangUnsavedFile
{
    public byte* Name;
    public byte* Contents;
    public CULong Length;
}
