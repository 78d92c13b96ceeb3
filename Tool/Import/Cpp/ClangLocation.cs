using System.Runtime.InteropServices;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>A place in the sources. <c>CXSourceLocation</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ClangLocation
{
    private readonly nint _first;
    private readonly nint _second;
    private readonly uint _data;
}
