namespace Stevedore.Generator.Model;

/// <summary>The value types of MFC that an archive has methods of its own for. The names are those of the .NET types.</summary>
internal enum MfcType
{
    MfcTime,
    MfcTimeSpan,
    OleDateTime,
    OleDateTimeSpan,
    OleCurrency,
    OleVariant,
    Rect,
}
