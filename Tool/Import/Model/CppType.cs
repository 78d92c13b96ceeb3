namespace Stevedore.Tool.Import.Model;

/// <summary>A type of C++.</summary>
internal sealed record CppType(CppTypeKind Kind, string Spelling)
{
    /// <summary>The name of a class, structure or enum with those around it; of a template without its arguments.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name that the source gives it, if that is a typedef: <c>BOOL</c>, <c>COLORREF</c>.</summary>
    public string Alias { get; init; } = "";

    /// <summary>In bytes; negative where it is not known.</summary>
    public long Size { get; init; } = -1;

    /// <summary>What a pointer or a reference leads to, or an array holds.</summary>
    public CppType? Element { get; init; }

    /// <summary>Of an array.</summary>
    public long Length { get; init; }

    /// <summary>The types that a template is constructed of.</summary>
    public IReadOnlyList<CppType> Arguments { get; init; } = [];

    public static CppType Unknown { get; } = new(CppTypeKind.Unknown, "?");

    public bool IsArchive => Kind == CppTypeKind.Record && Name == "CArchive";

    public bool IsScalar => Kind is >= CppTypeKind.Bool and <= CppTypeKind.Enum;

    public bool IsCharacter => Kind is CppTypeKind.Char or CppTypeKind.WideChar || Alias is "TCHAR" or "WCHAR" or "CHAR" or "_TCHAR";

    public bool IsString => Kind == CppTypeKind.Record && Name is "CString" or "CStringA" or "CStringW";

    /// <summary>The type without references to it.</summary>
    public CppType Value => Kind == CppTypeKind.Reference && Element is not null ? Element.Value : this;

    /// <summary>The type without pointers to it.</summary>
    public CppType Pointed => Value.Kind == CppTypeKind.Pointer && Value.Element is CppType element ? element : Value;
}
