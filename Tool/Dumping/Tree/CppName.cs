using System.Collections;
using System.Drawing;
using Stevedore.Mfc;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>What C++ calls the types that values have on the wire.</summary>
internal static class CppName
{
    private static readonly Dictionary<Type, string> s_names = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "BYTE",
        [typeof(sbyte)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "WORD",
        [typeof(int)] = "int",
        [typeof(uint)] = "DWORD",
        [typeof(long)] = "LONGLONG",
        [typeof(ulong)] = "ULONGLONG",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(char)] = "wchar_t",
        [typeof(string)] = "CString",
        [typeof(object)] = "CObject*",
        [typeof(MfcTime)] = "CTime",
        [typeof(MfcTimeSpan)] = "CTimeSpan",
        [typeof(OleDateTime)] = "COleDateTime",
        [typeof(OleDateTimeSpan)] = "COleDateTimeSpan",
        [typeof(OleCurrency)] = "COleCurrency",
        [typeof(OleVariant)] = "COleVariant",
        [typeof(Rect)] = "RECT",
        [typeof(Point)] = "POINT",
        [typeof(Size)] = "SIZE",
        [typeof(Color)] = "COLORREF",
    };

    /// <summary>The name of a type; of one that C++ does not have, that of .NET.</summary>
    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value);
        if (type.IsEnum)
            return Of(Enum.GetUnderlyingType(type));
        if (s_names.TryGetValue(type, out string? name))
            return name;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[]";
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
            return string.Join(" → ", type.GetGenericArguments().Select(Of)) + "[]";
        return ClassOf(type) is { } found ? $"{found}*" : NetName(type);
    }

    /// <summary>The name of a type whose body lies in place.</summary>
    public static string OfBody(Type type) => ClassOf(type) ?? NetName(type);

    /// <summary>What is read by a read.</summary>
    public static string Of(in ArchiveRead read) => read.Kind switch
    {
        ArchiveReadKind.Scalar => Of(read.ScalarType!),
        ArchiveReadKind.AnsiString => "CStringA",
        ArchiveReadKind.UnicodeString => "CStringW",
        ArchiveReadKind.StringLength => "length",
        ArchiveReadKind.Count => "count",
        ArchiveReadKind.Line => "line",
        ArchiveReadKind.Bytes => $"BYTE[{read.Length}]",
        ArchiveReadKind.NewClass or ArchiveReadKind.KnownClass => read.ClassName ?? "class",
        _ => "CObject*",
    };

    private static string? ClassOf(Type type) => type.IsValueType ? null : RuntimeClass.Find(type)?.Name;

    private static string NetName(Type type)
    {
        int arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : $"{type.Name[..arity]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }
}
