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
        Put(TimeMark.Follows64Bits);
        Put(value.Seconds);
    }

    /// <summary>Loads a time in its 12-byte or its older 4-byte form. MFC: <c>operator&gt;&gt;(CTime)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTime ReadMfcTime()
    {
        uint first = Take<uint>();
        return new MfcTime(first == TimeMark.Follows64Bits ? Take<long>() : (int)first);
    }

    /// <summary>Stores the low 32 bits of a span of seconds; 4 bytes. MFC: <c>operator&lt;&lt;(CTimeSpan)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit 32 bits, signed or unsigned.</exception>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(MfcTimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value.Seconds, int.MinValue, nameof(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Seconds, uint.MaxValue, nameof(value));
        Put((uint)value.Seconds);
    }

    /// <summary>Loads a span of seconds from signed 32 bits; 4 bytes. MFC: <c>operator&gt;&gt;(CTimeSpan)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTimeSpan ReadMfcTimeSpan() => new(Take<int>());

    /// <summary>Stores 64 bits of seconds; 8 bytes. MFC: <c>CTime::Serialize64</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write64(MfcTime value) => Put(value.Seconds);

    /// <summary>Stores 64 bits of seconds; 8 bytes. MFC: <c>CTimeSpan::Serialize64</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write64(MfcTimeSpan value) => Put(value.Seconds);

    /// <summary>Loads 64 bits of seconds; 8 bytes. MFC: <c>CTime::Serialize64</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTime ReadMfcTime64() => new(Take<long>());

    /// <summary>Loads 64 bits of seconds; 8 bytes. MFC: <c>CTimeSpan::Serialize64</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTimeSpan ReadMfcTimeSpan64() => new(Take<long>());

    /// <summary>Stores LONG status and double days; 12 bytes. MFC: <c>operator&lt;&lt;(COleDateTime)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleDateTime value)
    {
        Put((int)value.Status);
        Put(value.Days);
    }

    /// <summary>Loads LONG status and double days; 12 bytes. MFC: <c>operator&gt;&gt;(COleDateTime)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public OleDateTime ReadOleDateTime()
    {
        var status = (OleStatus)Take<int>();
        return new OleDateTime(Take<double>(), status);
    }

    /// <summary>Stores LONG status and double days; 12 bytes. MFC: <c>operator&lt;&lt;(COleDateTimeSpan)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleDateTimeSpan value)
    {
        Put((int)value.Status);
        Put(value.Days);
    }

    /// <summary>Loads LONG status and double days; 12 bytes. MFC: <c>operator&gt;&gt;(COleDateTimeSpan)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public OleDateTimeSpan ReadOleDateTimeSpan()
    {
        var status = (OleStatus)Take<int>();
        return new OleDateTimeSpan(Take<double>(), status);
    }

    /// <summary>Stores LONG status, LONG high half and DWORD low half; 12 bytes. MFC: <c>operator&lt;&lt;(COleCurrency)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleCurrency value)
    {
        Put((int)value.Status);
        Put((int)(value.TenThousandths >> 32));
        Put((uint)value.TenThousandths);
    }

    /// <summary>Loads LONG status, LONG high half and DWORD low half; 12 bytes. MFC: <c>operator&gt;&gt;(COleCurrency)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public OleCurrency ReadOleCurrency()
    {
        var status = (OleStatus)Take<int>();
        long high = Take<int>();
        return new OleCurrency(high << 32 | Take<uint>(), status);
    }

    /// <summary>Stores two LONGs, x and y; 8 bytes. MFC: <c>operator&lt;&lt;(POINT)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Point value)
    {
        Put(value.X);
        Put(value.Y);
    }

    /// <summary>Loads two LONGs, x and y; 8 bytes. MFC: <c>operator&gt;&gt;(POINT)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Point ReadPoint()
    {
        int x = Take<int>();
        return new Point(x, Take<int>());
    }

    /// <summary>Stores two LONGs, width and height; 8 bytes. MFC: <c>operator&lt;&lt;(SIZE)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Size value)
    {
        Put(value.Width);
        Put(value.Height);
    }

    /// <summary>Loads two LONGs, width and height; 8 bytes. MFC: <c>operator&gt;&gt;(SIZE)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Size ReadSize()
    {
        int width = Take<int>();
        return new Size(width, Take<int>());
    }

    /// <summary>Stores four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&lt;&lt;(RECT)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Rect value)
    {
        Put(value.Left);
        Put(value.Top);
        Put(value.Right);
        Put(value.Bottom);
    }

    /// <summary>Loads four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&gt;&gt;(RECT)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Rect ReadRect()
    {
        int left = Take<int>(), top = Take<int>(), right = Take<int>();
        return new Rect(left, top, right, Take<int>());
    }
}
