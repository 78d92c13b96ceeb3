using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>A node of clang's tree. <c>CXCursor</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ClangCursor
{
    public readonly int Kind;
    private readonly int _extra;
    private readonly nint _first;
    private readonly nint _second;
    private readonly nint _third;

    public string Spelling => LibClang.CursorSpelling(this).Take();

    public string Usr => LibClang.CursorUsr(this).Take();

    public ClangType Type => LibClang.CursorType(this);

    public ClangCursor Referenced => LibClang.CursorReferenced(this);

    public ClangCursor Parent => LibClang.SemanticParent(this);

    public bool IsDefinition => LibClang.IsDefinition(this) != 0;

    /// <summary>Neither nothing nor invalid.</summary>
    public bool Exists => Kind is not 0 and not (>= ClangKind.FirstInvalid and <= ClangKind.LastInvalid);

    public unsafe List<ClangCursor> Children()
    {
        List<ClangCursor> children = [];
        GCHandle handle = GCHandle.Alloc(children);
        try
        {
            _ = LibClang.VisitChildren(this, &Collect, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }
        return children;
    }

    /// <summary>The file, line and offsets that it has in the source; where it comes from a macro, those of the macro's use.</summary>
    public ClangSpan Span()
    {
        ClangRange range = LibClang.CursorExtent(this);
        LibClang.FileLocation(LibClang.RangeStart(range), out nint file, out uint line, out _, out uint start);
        LibClang.FileLocation(LibClang.RangeEnd(range), out nint endFile, out _, out _, out uint end);
        return new ClangSpan(file, (int)line, (int)start, file == endFile ? (int)end : (int)start);
    }

    [UnmanagedCallersOnly]
    private static int Collect(ClangCursor cursor, ClangCursor parent, nint data)
    {
        Unsafe.As<List<ClangCursor>>(GCHandle.FromIntPtr(data).Target!).Add(cursor);
        return 1;
    }
}
