using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Which bytes the operators of MFC have, and its collections.</summary>
internal static class WireForms
{
    private static readonly Dictionary<string, string> s_platform = new(StringComparer.Ordinal)
    {
        ["tagPOINT"] = "POINT",
        ["CPoint"] = "POINT",
        ["tagSIZE"] = "SIZE",
        ["CSize"] = "SIZE",
        ["tagRECT"] = "RECT",
        ["CRect"] = "RECT",
        ["CTime"] = "CTime",
        ["CTimeSpan"] = "CTimeSpan",
        ["COleDateTime"] = "COleDateTime",
        ["COleDateTimeSpan"] = "COleDateTimeSpan",
        ["COleCurrency"] = "COleCurrency",
        ["COleVariant"] = "COleVariant",
    };

    private static readonly Dictionary<string, string> s_elements = new(StringComparer.Ordinal)
    {
        ["CByteArray"] = "BYTE",
        ["CWordArray"] = "WORD",
        ["CDWordArray"] = "DWORD",
        ["CStringArray"] = "CString",
        ["CStringList"] = "CString",
        ["CObArray"] = "CObject*",
        ["CObList"] = "CObject*",
    };

    /// <summary>The name by which MFC and Windows know a value, if it is one of theirs.</summary>
    public static string? PlatformName(CppType type) =>
        type.Kind == CppTypeKind.Record ? s_platform.GetValueOrDefault(type.Name) : null;

    /// <summary>What an operator of MFC writes; null if the operator is one of the program.</summary>
    public static WireForm? Of(CppNode call, CppNode value)
    {
        if (call.Parameters.Count == 0)
            return null;
        CppType parameter = call.Parameters[^1].Value;
        if (call.Owner == "CArchive")
            return parameter.IsScalar ? new WireForm(WireFormKind.Scalar, parameter) : null;
        if (call.Parameters.Count != 2)
            return null;
        if (parameter.IsString)
            return new WireForm(WireFormKind.Text, parameter);
        if (parameter.Kind == CppTypeKind.Pointer && parameter.Pointed.Kind == CppTypeKind.Record)
            return new WireForm(WireFormKind.Object, parameter, value.Type.Pointed.Name);
        return PlatformName(parameter) is string name ? new WireForm(WireFormKind.Platform, parameter, name) : null;
    }

    public static WireForm? CollectionOf(CppType type) =>
        type.Kind == CppTypeKind.Record && (s_elements.ContainsKey(type.Name) || type.Name is "CArray" or "CList" or "CMap"
            or "CTypedPtrArray" or "CTypedPtrList" or "CTypedPtrMap" or "CMapStringToString" or "CMapStringToOb" or "CMapWordToOb")
            ? new WireForm(WireFormKind.Collection, type, type.Name)
            : null;

    /// <summary>The name of the element of a collection without template arguments.</summary>
    public static string? ElementOf(string collection) => s_elements.GetValueOrDefault(collection);
}
