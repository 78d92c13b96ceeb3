using System.Runtime.InteropServices;
using System.Text;
using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>A parsed translation unit, with what clang has to say against it.</summary>
internal sealed class ClangUnit : IDisposable
{
    private const uint KeepGoing = 0x200;
    private const int Error = 3;

    private ClangUnit(nint handle)
    {
        Handle = handle;
        ReadDiagnostics();
    }

    public nint Handle { get; }

    public List<CppComplaint> AllErrors { get; } = [];

    /// <summary>The errors without those about headers of MFC, Windows and the compiler, which are not needed.</summary>
    public List<CppComplaint> Errors { get; } = [];

    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    public static unsafe ClangUnit? Parse(
        nint index, string file, IReadOnlyList<string> arguments, IReadOnlyList<(string Path, byte[] Text)> unsaved)
    {
        List<nint> allocated = [];
        try
        {
            byte** argv = (byte**)Keep(NativeMemory.Alloc((nuint)(arguments.Count * sizeof(byte*))));
            for (int i = 0; i < arguments.Count; i++)
                argv[i] = Text(arguments[i]);
            ClangUnsavedFile* files = (ClangUnsavedFile*)Keep(NativeMemory.Alloc((nuint)(unsaved.Count * sizeof(ClangUnsavedFile))));
            for (int i = 0; i < unsaved.Count; i++)
                files[i] = new ClangUnsavedFile
                {
                    Name = Text(unsaved[i].Path),
                    Contents = Bytes(unsaved[i].Text),
                    Length = new CULong((nuint)unsaved[i].Text.Length),
                };
            int error = LibClang.Parse(index, Text(file), argv, arguments.Count, files, (uint)unsaved.Count, KeepGoing, out nint unit);
            return error != 0 || unit == 0 ? null : new ClangUnit(unit);
        }
        finally
        {
            foreach (nint memory in allocated)
                NativeMemory.Free((void*)memory);
        }

        void* Keep(void* memory)
        {
            allocated.Add((nint)memory);
            return memory;
        }

        byte* Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

        byte* Bytes(byte[] bytes)
        {
            byte* memory = (byte*)Keep(NativeMemory.Alloc((nuint)bytes.Length + 1));
            bytes.CopyTo(new Span<byte>(memory, bytes.Length));
            memory[bytes.Length] = 0;
            return memory;
        }
    }

    public void Dispose() => LibClang.DisposeUnit(Handle);

    private void ReadDiagnostics()
    {
        SourceText sources = new(Handle);
        uint count = LibClang.DiagnosticCount(Handle);
        for (uint i = 0; i < count; i++)
        {
            nint diagnostic = LibClang.Diagnostic(Handle, i);
            if (LibClang.DiagnosticSeverity(diagnostic) >= Error)
            {
                LibClang.FileLocation(LibClang.DiagnosticLocation(diagnostic), out nint file, out uint line, out _, out _);
                string text = LibClang.DiagnosticSpelling(diagnostic).Take();
                CppComplaint complaint = new(sources.PlaceOf(new ClangSpan(file, (int)line, 0, 0)), text);
                AllErrors.Add(complaint);
                if (!text.EndsWith("file not found", StringComparison.Ordinal))
                    Errors.Add(complaint);
            }
            LibClang.DisposeDiagnostic(diagnostic);
        }
    }
}
