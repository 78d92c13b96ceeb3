using System.ComponentModel;

namespace Stevedore.Mfc;

/// <summary>Dates, spans of days and money of OLE in archives.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OleValues
{
    /// <summary>Stores LONG status and double days; 12 bytes. MFC: <c>operator&lt;&lt;(COleDateTime)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, OleDateTime value)
    {
        archive.Buffer.Write((int)value.Status);
        archive.Buffer.Write(value.Days);
    }

    /// <summary>Loads LONG status and double days; 12 bytes. MFC: <c>operator&gt;&gt;(COleDateTime)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static OleDateTime ReadOleDateTime(this Archive archive)
    {
        OleStatus status = (OleStatus)archive.Buffer.Read<int>();
        return new OleDateTime(archive.Buffer.Read<double>(), status);
    }

    /// <summary>Stores or loads a date. MFC: COleDateTime.</summary>
    /// <inheritdoc cref="Archive.Exchange(ref bool)" path="/exception"/>
    public static void Exchange(this Archive archive, ref OleDateTime value)
    {
        if (archive.IsLoading)
            value = archive.ReadOleDateTime();
        else
            archive.Write(value);
    }

    /// <summary>Stores LONG status and double days; 12 bytes. MFC: <c>operator&lt;&lt;(COleDateTimeSpan)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, OleDateTimeSpan value)
    {
        archive.Buffer.Write((int)value.Status);
        archive.Buffer.Write(value.Days);
    }

    /// <summary>Loads LONG status and double days; 12 bytes. MFC: <c>operator&gt;&gt;(COleDateTimeSpan)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static OleDateTimeSpan ReadOleDateTimeSpan(this Archive archive)
    {
        OleStatus status = (OleStatus)archive.Buffer.Read<int>();
        return new OleDateTimeSpan(archive.Buffer.Read<double>(), status);
    }

    /// <summary>Stores or loads a span of days. MFC: COleDateTimeSpan.</summary>
    /// <inheritdoc cref="Archive.Exchange(ref bool)" path="/exception"/>
    public static void Exchange(this Archive archive, ref OleDateTimeSpan value)
    {
        if (archive.IsLoading)
            value = archive.ReadOleDateTimeSpan();
        else
            archive.Write(value);
    }

    /// <summary>Stores LONG status, LONG high half and DWORD low half; 12 bytes. MFC: <c>operator&lt;&lt;(COleCurrency)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, OleCurrency value)
    {
        archive.Buffer.Write((int)value.Status);
        archive.Buffer.Write((int)(value.TenThousandths >> 32));
        archive.Buffer.Write((uint)value.TenThousandths);
    }

    /// <summary>Loads LONG status, LONG high half and DWORD low half; 12 bytes. MFC: <c>operator&gt;&gt;(COleCurrency)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static OleCurrency ReadOleCurrency(this Archive archive)
    {
        OleStatus status = (OleStatus)archive.Buffer.Read<int>();
        long high = archive.Buffer.Read<int>();
        return new OleCurrency(high << 32 | archive.Buffer.Read<uint>(), status);
    }

    /// <summary>Stores or loads an amount of money. MFC: COleCurrency.</summary>
    /// <inheritdoc cref="Archive.Exchange(ref bool)" path="/exception"/>
    public static void Exchange(this Archive archive, ref OleCurrency value)
    {
        if (archive.IsLoading)
            value = archive.ReadOleCurrency();
        else
            archive.Write(value);
    }
}
