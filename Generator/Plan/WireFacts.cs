using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>MFC's names and sizes of the values that have them.</summary>
internal static class WireFacts
{
    public static string MfcName(this Primitive primitive) => primitive switch
    {
        Primitive.Boolean => "bool",
        Primitive.Byte => "BYTE",
        Primitive.SByte => "char",
        Primitive.Int16 => "short",
        Primitive.UInt16 => "WORD",
        Primitive.Int32 => "int",
        Primitive.UInt32 => "DWORD",
        Primitive.Int64 => "LONGLONG",
        Primitive.UInt64 => "ULONGLONG",
        Primitive.Single => "float",
        Primitive.Double => "double",
        Primitive.Char => "wchar_t",
        _ => throw new ArgumentOutOfRangeException(nameof(primitive)),
    };

    /// <summary>A count of that width, or in the form of a string's length.</summary>
    public static string CountName(this WireType width) => width switch
    {
        WireType.AnsiString => "CStringA length",
        WireType.UnicodeString => "CStringW length",
        _ => $"{width.Scalar().MfcName()} count",
    };

    public static string MfcName(this MfcType type) => type switch
    {
        MfcType.MfcTime => "CTime",
        MfcType.MfcTimeSpan => "CTimeSpan",
        MfcType.OleDateTime => "COleDateTime",
        MfcType.OleDateTimeSpan => "COleDateTimeSpan",
        MfcType.OleCurrency => "COleCurrency",
        MfcType.OleVariant => "COleVariant",
        MfcType.Rect => "RECT",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The size of the value, or null where it depends: a CTime has two forms, a COleVariant many.</summary>
    public static int? Size(this MfcType type) => type switch
    {
        MfcType.MfcTimeSpan => 4,
        MfcType.OleDateTime or MfcType.OleDateTimeSpan or MfcType.OleCurrency => 12,
        MfcType.Rect => 16,
        _ => null,
    };
}
