namespace Stevedore.Tool.Import.Cpp;

/// <summary>Where something stands in a file, in bytes.</summary>
internal readonly record struct ClangSpan(nint File, int Line, int Start, int End);
