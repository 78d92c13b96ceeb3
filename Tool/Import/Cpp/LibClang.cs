using System.Reflection;
using System.Runtime.InteropServices;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>The part of libclang's C API that is needed. <c>clang-c/Index.h</c>, LLVM 22.</summary>
internal static class LibClang
{
    private const string Library = "libclang";

    private static string? s_path;

    static LibClang() => NativeLibrary.SetDllImportResolver(typeof(LibClang).Assembly, Resolve);

    /// <summary>Says which file libclang is, before the first call.</summary>
    public static void Use(string? path) => s_path = path;

    [DllImport(Library, EntryPoint = "clang_createIndex")]
    public static extern nint CreateIndex(int excludeDeclarationsFromPch, int displayDiagnostics);

    [DllImport(Library, EntryPoint = "clang_disposeIndex")]
    public static extern void DisposeIndex(nint index);

    [DllImport(Library, EntryPoint = "clang_parseTranslationUnit2")]
    public static unsafe extern int Parse(
        nint index, byte* source, byte** arguments, int argumentCount, ClangUnsavedFile* files, uint fileCount, uint options,
            out nint unit);

    [DllImport(Library, EntryPoint = "clang_disposeTranslationUnit")]
    public static extern void DisposeUnit(nint unit);

    [DllImport(Library, EntryPoint = "clang_getTranslationUnitCursor")]
    public static extern ClangCursor UnitCursor(nint unit);

    [DllImport(Library, EntryPoint = "clang_visitChildren")]
    public static unsafe extern uint VisitChildren(
        ClangCursor cursor, delegate* unmanaged<ClangCursor, ClangCursor, nint, int> visitor, nint data);

    [DllImport(Library, EntryPoint = "clang_getCursorSpelling")]
    public static extern ClangString CursorSpelling(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getCursorUSR")]
    public static extern ClangString CursorUsr(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getCursorType")]
    public static extern ClangType CursorType(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getCursorReferenced")]
    public static extern ClangCursor CursorReferenced(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getCursorSemanticParent")]
    public static extern ClangCursor SemanticParent(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getSpecializedCursorTemplate")]
    public static extern ClangCursor SpecializedTemplate(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_isCursorDefinition")]
    public static extern uint IsDefinition(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getCursorBinaryOperatorKind")]
    public static extern int BinaryOperator(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getBinaryOperatorKindSpelling")]
    public static extern ClangString BinaryOperatorSpelling(int kind);

    [DllImport(Library, EntryPoint = "clang_getCursorUnaryOperatorKind")]
    public static extern int UnaryOperator(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getUnaryOperatorKindSpelling")]
    public static extern ClangString UnaryOperatorSpelling(int kind);

    [DllImport(Library, EntryPoint = "clang_Cursor_getNumArguments")]
    public static extern int ArgumentCount(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_Cursor_getArgument")]
    public static extern ClangCursor Argument(ClangCursor cursor, uint index);

    [DllImport(Library, EntryPoint = "clang_Cursor_Evaluate")]
    public static extern nint Evaluate(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_EvalResult_getKind")]
    public static extern int EvaluationKind(nint evaluation);

    [DllImport(Library, EntryPoint = "clang_EvalResult_getAsLongLong")]
    public static extern long EvaluationNumber(nint evaluation);

    [DllImport(Library, EntryPoint = "clang_EvalResult_dispose")]
    public static extern void DisposeEvaluation(nint evaluation);

    [DllImport(Library, EntryPoint = "clang_getEnumConstantDeclValue")]
    public static extern long EnumeratorValue(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_CXXRecord_isAbstract")]
    public static extern uint IsAbstract(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_Cursor_getOffsetOfField")]
    public static extern long OffsetOfField(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_Cursor_isAnonymous")]
    public static extern uint IsAnonymous(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_Cursor_getStorageClass")]
    public static extern int StorageClass(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getCanonicalType")]
    public static extern ClangType CanonicalType(ClangType type);

    [DllImport(Library, EntryPoint = "clang_getTypeSpelling")]
    public static extern ClangString TypeSpelling(ClangType type);

    [DllImport(Library, EntryPoint = "clang_getPointeeType")]
    public static extern ClangType PointeeType(ClangType type);

    [DllImport(Library, EntryPoint = "clang_getArrayElementType")]
    public static extern ClangType ArrayElementType(ClangType type);

    [DllImport(Library, EntryPoint = "clang_getArraySize")]
    public static extern long ArraySize(ClangType type);

    [DllImport(Library, EntryPoint = "clang_getUnqualifiedType")]
    public static extern ClangType UnqualifiedType(ClangType type);

    [DllImport(Library, EntryPoint = "clang_getTypeDeclaration")]
    public static extern ClangCursor TypeDeclaration(ClangType type);

    [DllImport(Library, EntryPoint = "clang_Type_getSizeOf")]
    public static extern long SizeOf(ClangType type);

    [DllImport(Library, EntryPoint = "clang_Type_getAlignOf")]
    public static extern long AlignOf(ClangType type);

    [DllImport(Library, EntryPoint = "clang_Type_getNumTemplateArguments")]
    public static extern int TemplateArgumentCount(ClangType type);

    [DllImport(Library, EntryPoint = "clang_Type_getTemplateArgumentAsType")]
    public static extern ClangType TemplateArgument(ClangType type, uint index);

    [DllImport(Library, EntryPoint = "clang_getNumArgTypes")]
    public static extern int ParameterCount(ClangType type);

    [DllImport(Library, EntryPoint = "clang_getArgType")]
    public static extern ClangType ParameterType(ClangType type, uint index);

    [DllImport(Library, EntryPoint = "clang_getCursorExtent")]
    public static extern ClangRange CursorExtent(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getRangeStart")]
    public static extern ClangLocation RangeStart(ClangRange range);

    [DllImport(Library, EntryPoint = "clang_getRangeEnd")]
    public static extern ClangLocation RangeEnd(ClangRange range);

    [DllImport(Library, EntryPoint = "clang_getCursorLocation")]
    public static extern ClangLocation CursorLocation(ClangCursor cursor);

    [DllImport(Library, EntryPoint = "clang_getFileLocation")]
    public static extern void FileLocation(ClangLocation location, out nint file, out uint line, out uint column, out uint offset);

    [DllImport(Library, EntryPoint = "clang_getFileName")]
    public static extern ClangString FileName(nint file);

    [DllImport(Library, EntryPoint = "clang_getFileContents")]
    public static unsafe extern byte* FileContents(nint unit, nint file, out nuint size);

    [DllImport(Library, EntryPoint = "clang_getNumDiagnostics")]
    public static extern uint DiagnosticCount(nint unit);

    [DllImport(Library, EntryPoint = "clang_getDiagnostic")]
    public static extern nint Diagnostic(nint unit, uint index);

    [DllImport(Library, EntryPoint = "clang_getDiagnosticSeverity")]
    public static extern int DiagnosticSeverity(nint diagnostic);

    [DllImport(Library, EntryPoint = "clang_getDiagnosticSpelling")]
    public static extern ClangString DiagnosticSpelling(nint diagnostic);

    [DllImport(Library, EntryPoint = "clang_getDiagnosticLocation")]
    public static extern ClangLocation DiagnosticLocation(nint diagnostic);

    [DllImport(Library, EntryPoint = "clang_disposeDiagnostic")]
    public static extern void DisposeDiagnostic(nint diagnostic);

    [DllImport(Library, EntryPoint = "clang_getCString")]
    public static unsafe extern byte* CString(ClangString text);

    [DllImport(Library, EntryPoint = "clang_disposeString")]
    public static extern void DisposeString(ClangString text);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search)
    {
        if (name != Library)
            return 0;
        string? path = s_path ?? Environment.GetEnvironmentVariable("STEVEDORE_LIBCLANG");
        return path is null ? 0 : NativeLibrary.Load(path);
    }
}
