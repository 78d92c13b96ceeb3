using System.Runtime.InteropServices;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>A text that libclang hands out. <c>CXString</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct ClangString
{
    private readonly nint _data;
    private readonly uint _flags;

    /// <summary>The text; what libclang holds is given back.</summary>
    public unsafe string Take()
    {
        string text = Marshal.PtrToStringUTF8((nint)LibClang.CString(this)) ?? "";
        LibClang.DisposeString(this);
        return text;
    }
}
