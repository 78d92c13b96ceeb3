using System.Runtime.InteropServices;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>A type of clang's. <c>CXType</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ClangType
{
    public readonly int Kind;
    private readonly nint _first;
    private readonly nint _second;

    public string Spelling => LibClang.TypeSpelling(this).Take();

    public ClangType Canonical => LibClang.CanonicalType(this);

    public ClangCursor Declaration => LibClang.TypeDeclaration(this);
}
