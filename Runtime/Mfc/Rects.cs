using System.ComponentModel;

namespace Stevedore.Mfc;

/// <summary>Rectangles in archives.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Rects
{
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
