using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>Takes clang's types to the importer's own.</summary>
internal static class TypeReader
{
    private const int MaxDepth = 12;

    /// <summary>The name of a declaration with those around it.</summary>
    public static string QualifiedName(ClangCursor declaration)
    {
        string name = declaration.Spelling;
        ClangCursor parent = declaration.Parent;
        while (parent.Exists && parent.Kind is ClangKind.Namespace or ClangKind.ClassDecl or ClangKind.StructDecl or ClangKind.UnionDecl)
        {
            if (parent.Spelling.Length > 0 && LibClang.IsAnonymous(parent) == 0)
                name = $"{parent.Spelling}::{name}";
            parent = parent.Parent;
        }
        return name;
    }

    public static CppType Read(ClangType type) => Read(type, 0);

    private static CppType Read(ClangType type, int depth)
    {
        // libclang follows the null of an invalid type.
        if (type.Kind == 0 || type.Canonical.Kind == 0)
            return CppType.Unknown;
        ClangType plain = LibClang.UnqualifiedType(type);
        ClangType canonical = LibClang.UnqualifiedType(plain.Canonical);
        CppTypeKind kind = KindOf(canonical.Kind);
        if (depth > MaxDepth || kind == CppTypeKind.Unknown)
            return new CppType(CppTypeKind.Unknown, plain.Spelling);
        CppType result = new(kind, Strip(plain.Spelling)) { Size = LibClang.SizeOf(canonical) };
        if (plain.Kind != canonical.Kind || result.Spelling != Strip(canonical.Spelling))
            result = result with { Alias = Short(result.Spelling) };
        return kind switch
        {
            CppTypeKind.Pointer => result with { Element = Read(LibClang.PointeeType(canonical), depth + 1) },
            CppTypeKind.Reference => result with { Element = Read(LibClang.PointeeType(plain), depth + 1) },
            CppTypeKind.Array => ReadArray(result, plain, canonical, depth),
            CppTypeKind.Record => ReadRecord(result, canonical, depth),
            CppTypeKind.Enum => result with { Name = QualifiedName(canonical.Declaration) },
            _ => result,
        };
    }

    private static CppType ReadArray(CppType result, ClangType plain, ClangType canonical, int depth)
    {
        ClangType element = LibClang.ArrayElementType(plain);
        if (element.Kind == 0)
            element = LibClang.ArrayElementType(canonical);
        return result with { Element = Read(element, depth + 1), Length = LibClang.ArraySize(canonical) };
    }

    private static CppType ReadRecord(CppType result, ClangType canonical, int depth)
    {
        string name = QualifiedName(canonical.Declaration);
        int count = LibClang.TemplateArgumentCount(canonical);
        List<CppType> arguments = [];
        for (uint i = 0; i < count; i++)
            arguments.Add(Read(LibClang.TemplateArgument(canonical, i), depth + 1));
        if (name == "CStringT")
            name = arguments is [{ Kind: CppTypeKind.WideChar }] ? "CStringW" : "CStringA";
        return result with { Name = name, Arguments = arguments };
    }

    private static string Strip(string spelling)
    {
        foreach (string word in (string[])["const ", "volatile ", "struct ", "class ", "enum "])
            spelling = spelling.Replace(word, "", StringComparison.Ordinal);
        return spelling.Trim();
    }

    private static string Short(string spelling)
    {
        int colon = spelling.LastIndexOf("::", StringComparison.Ordinal);
        return colon < 0 || spelling.Contains('<', StringComparison.Ordinal) ? spelling : spelling[(colon + 2)..];
    }

    private static CppTypeKind KindOf(int kind) => kind switch
    {
        ClangKind.TypeVoid => CppTypeKind.Void,
        ClangKind.TypeBool => CppTypeKind.Bool,
        ClangKind.TypeCharS or ClangKind.TypeSChar => CppTypeKind.Char,
        ClangKind.TypeUChar or ClangKind.TypeCharU => CppTypeKind.UnsignedChar,
        ClangKind.TypeWChar or ClangKind.TypeChar16 => CppTypeKind.WideChar,
        ClangKind.TypeShort => CppTypeKind.Short,
        ClangKind.TypeUShort => CppTypeKind.UnsignedShort,
        ClangKind.TypeInt or ClangKind.TypeLong => CppTypeKind.Int,
        ClangKind.TypeUInt or ClangKind.TypeULong => CppTypeKind.UnsignedInt,
        ClangKind.TypeLongLong => CppTypeKind.LongLong,
        ClangKind.TypeULongLong => CppTypeKind.UnsignedLongLong,
        ClangKind.TypeFloat => CppTypeKind.Float,
        ClangKind.TypeDouble or ClangKind.TypeLongDouble => CppTypeKind.Double,
        ClangKind.TypeEnum => CppTypeKind.Enum,
        ClangKind.TypeRecord => CppTypeKind.Record,
        ClangKind.TypePointer => CppTypeKind.Pointer,
        ClangKind.TypeLValueReference or ClangKind.TypeRValueReference => CppTypeKind.Reference,
        ClangKind.TypeConstantArray or ClangKind.TypeIncompleteArray => CppTypeKind.Array,
        _ => CppTypeKind.Unknown,
    };
}
