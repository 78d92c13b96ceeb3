using System.Drawing;
using Stevedore.Mfc;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Stores a time in its 12-byte form. MFC: <c>operator&lt;&lt;(CTime)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(MfcTime value)
    {
        Buffer.Write(TimeMark.Follows64Bits);
        Buffer.Write(value.Seconds);
    }

    /// <summary>Loads a time in its 12-byte or its older 4-byte form. MFC: <c>operator&gt;&gt;(CTime)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTime ReadMfcTime()
    {
        uint first = Buffer.Read<uint>();
        return new MfcTime(first == TimeMark.Follows64Bits ? Buffer.Read<long>() : (int)first);
    }

    /// <summary>Stores the low 32 bits of a span of seconds; 4 bytes. MFC: <c>operator&lt;&lt;(CTimeSpan)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit 32 bits, signed or unsigned.</exception>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(MfcTimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value.Seconds, int.MinValue, nameof(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Seconds, uint.MaxValue, nameof(value));
        Buffer.Write((uint)value.Seconds);
    }

    /// <summary>Loads a span of seconds from signed 32 bits; 4 bytes. MFC: <c>operator&gt;&gt;(CTimeSpan)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTimeSpan ReadMfcTimeSpan() => new(Buffer.Read<int>());

    /// <summary>Stores 64 bits of seconds; 8 bytes. MFC: <c>CTime::Serialize64</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write64(MfcTime value) => Buffer.Write(value.Seconds);

    /// <summary>Stores 64 bits of seconds; 8 bytes. MFC: <c>CTimeSpan::Serialize64</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write64(MfcTimeSpan value) => Buffer.Write(value.Seconds);

    /// <summary>Loads 64 bits of seconds; 8 bytes. MFC: <c>CTime::Serialize64</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTime ReadMfcTime64() => new(Buffer.Read<long>());

    /// <summary>Loads 64 bits of seconds; 8 bytes. MFC: <c>CTimeSpan::Serialize64</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTimeSpan ReadMfcTimeSpan64() => new(Buffer.Read<long>());

    /// <summary>Stores LONG status and double days; 12 bytes. MFC: <c>operator&lt;&lt;(COleDateTime)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleDateTime value)
    {
        Buffer.Write((int)value.Status);
        Buffer.Write(value.Days);
    }

    /// <summary>Loads LONG status and double days; 12 bytes. MFC: <c>operator&gt;&gt;(COleDateTime)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public OleDateTime ReadOleDateTime()
    {
        var status = (OleStatus)Buffer.Read<int>();
        return new OleDateTime(Buffer.Read<double>(), status);
    }

    /// <summary>Stores LONG status and double days; 12 bytes. MFC: <c>operator&lt;&lt;(COleDateTimeSpan)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleDateTimeSpan value)
    {
        Buffer.Write((int)value.Status);
        Buffer.Write(value.Days);
    }

    /// <summary>Loads LONG status and double days; 12 bytes. MFC: <c>operator&gt;&gt;(COleDateTimeSpan)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public OleDateTimeSpan ReadOleDateTimeSpan()
    {
        var status = (OleStatus)Buffer.Read<int>();
        return new OleDateTimeSpan(Buffer.Read<double>(), status);
    }

    /// <summary>Stores LONG status, LONG high half and DWORD low half; 12 bytes. MFC: <c>operator&lt;&lt;(COleCurrency)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleCurrency value)
    {
        Buffer.Write((int)value.Status);
        Buffer.Write((int)(value.TenThousandths >> 32));
        Buffer.Write((uint)value.TenThousandths);
    }

    /// <summary>Loads LONG status, LONG high half and DWORD low half; 12 bytes. MFC: <c>operator&gt;&gt;(COleCurrency)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public OleCurrency ReadOleCurrency()
    {
        var status = (OleStatus)Buffer.Read<int>();
        long high = Buffer.Read<int>();
        return new OleCurrency(high << 32 | Buffer.Read<uint>(), status);
    }

    /// <summary>Stores two LONGs, x and y; 8 bytes. MFC: <c>operator&lt;&lt;(POINT)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Point value)
    {
        Buffer.Write(value.X);
        Buffer.Write(value.Y);
    }

    /// <summary>Loads two LONGs, x and y; 8 bytes. MFC: <c>operator&gt;&gt;(POINT)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Point ReadPoint()
    {
        int x = Buffer.Read<int>();
        return new Point(x, Buffer.Read<int>());
    }

    /// <summary>Stores two LONGs, width and height; 8 bytes. MFC: <c>operator&lt;&lt;(SIZE)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Size value)
    {
        Buffer.Write(value.Width);
        Buffer.Write(value.Height);
    }

    /// <summary>Loads two LONGs, width and height; 8 bytes. MFC: <c>operator&gt;&gt;(SIZE)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Size ReadSize()
    {
        int width = Buffer.Read<int>();
        return new Size(width, Buffer.Read<int>());
    }

    /// <summary>Stores four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&lt;&lt;(RECT)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Rect value)
    {
        Buffer.Write(value.Left);
        Buffer.Write(value.Top);
        Buffer.Write(value.Right);
        Buffer.Write(value.Bottom);
    }

    /// <summary>Loads four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&gt;&gt;(RECT)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Rect ReadRect()
    {
        int left = Buffer.Read<int>(), top = Buffer.Read<int>(), right = Buffer.Read<int>();
        return new Rect(left, top, right, Buffer.Read<int>());
    }
}
