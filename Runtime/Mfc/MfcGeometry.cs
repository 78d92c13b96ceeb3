using System.ComponentModel;
using System.Drawing;

namespace Stevedore.Mfc;

/// <summary>Points, sizes and rectangles in archives.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MfcGeometry
{
    /// <summary>Stores two LONGs, x and y; 8 bytes. MFC: <c>operator&lt;&lt;(POINT)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Point value)
    {
        archive.Buffer.Write(value.X);
        archive.Buffer.Write(value.Y);
    }

    /// <summary>Loads two LONGs, x and y; 8 bytes. MFC: <c>operator&gt;&gt;(POINT)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Point ReadPoint(this Archive archive)
    {
        int x = archive.Buffer.Read<int>();
        return new Point(x, archive.Buffer.Read<int>());
    }

    /// <summary>Stores or loads a point. MFC: POINT.</summary>
    /// <inheritdoc cref="Archive.Exchange(ref bool)" path="/exception"/>
    public static void Exchange(this Archive archive, ref Point value)
    {
        if (archive.IsLoading)
            value = archive.ReadPoint();
        else
            archive.Write(value);
    }

    /// <summary>Stores two LONGs, width and height; 8 bytes. MFC: <c>operator&lt;&lt;(SIZE)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Size value)
    {
        archive.Buffer.Write(value.Width);
        archive.Buffer.Write(value.Height);
    }

    /// <summary>Loads two LONGs, width and height; 8 bytes. MFC: <c>operator&gt;&gt;(SIZE)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Size ReadSize(this Archive archive)
    {
        int width = archive.Buffer.Read<int>();
        return new Size(width, archive.Buffer.Read<int>());
    }

    /// <summary>Stores or loads a size. MFC: SIZE.</summary>
    /// <inheritdoc cref="Archive.Exchange(ref bool)" path="/exception"/>
    public static void Exchange(this Archive archive, ref Size value)
    {
        if (archive.IsLoading)
            value = archive.ReadSize();
        else
            archive.Write(value);
    }

    /// <summary>Stores four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&lt;&lt;(RECT)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Rect value)
    {
        archive.Buffer.Write(value.Left);
        archive.Buffer.Write(value.Top);
        archive.Buffer.Write(value.Right);
        archive.Buffer.Write(value.Bottom);
    }

    /// <summary>Loads four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&gt;&gt;(RECT)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Rect ReadRect(this Archive archive)
    {
        int left = archive.Buffer.Read<int>(), top = archive.Buffer.Read<int>(), right = archive.Buffer.Read<int>();
        return new Rect(left, top, right, archive.Buffer.Read<int>());
    }

    /// <summary>Stores or loads a rectangle. MFC: RECT.</summary>
    /// <inheritdoc cref="Archive.Exchange(ref bool)" path="/exception"/>
    public static void Exchange(this Archive archive, ref Rect value)
    {
        if (archive.IsLoading)
            value = archive.ReadRect();
        else
            archive.Write(value);
    }
}
