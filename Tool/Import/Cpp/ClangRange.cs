using System.Runtime.InteropServices;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>A stretch of the sources. <c>CXSourceRange</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ClangRange
{
    private readonly nint _first;
    private readonly nint _second;
    private readonly uint _begin;
    private readonly uint _end;
}
