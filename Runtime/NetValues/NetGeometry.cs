using System.ComponentModel;
using System.Drawing;
using System.Numerics;

namespace Stevedore;

/// <summary>Vectors, matrices, and the structures of <c>System.Drawing</c>, as their parts lie in memory.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetGeometry
{
    /// <summary>Stores two floats; 8 bytes. MFC: two <c>float</c>s.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Vector2 value) => archive.WriteScalar(value);

    /// <summary>Loads two floats; 8 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Vector2 ReadVector2(this Archive archive) => archive.ReadScalar<Vector2>();

    /// <summary>Stores three floats; 12 bytes. MFC: three <c>float</c>s.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Vector3 value) => archive.WriteScalar(value);

    /// <summary>Loads three floats; 12 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Vector3 ReadVector3(this Archive archive) => archive.ReadScalar<Vector3>();

    /// <summary>Stores four floats; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Vector4 value) => archive.WriteScalar(value);

    /// <summary>Loads four floats; 16 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Vector4 ReadVector4(this Archive archive) => archive.ReadScalar<Vector4>();

    /// <summary>Stores four floats, x, y, z and w; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Quaternion value) => archive.WriteScalar(value);

    /// <summary>Loads four floats, x, y, z and w; 16 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Quaternion ReadQuaternion(this Archive archive) => archive.ReadScalar<Quaternion>();

    /// <summary>Stores four floats, the normal and the distance; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Plane value) => archive.WriteScalar(value);

    /// <summary>Loads four floats, the normal and the distance; 16 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Plane ReadPlane(this Archive archive) => archive.ReadScalar<Plane>();

    /// <summary>Stores six floats, row by row; 24 bytes. MFC: <c>XFORM</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Matrix3x2 value) => archive.WriteScalar(value);

    /// <summary>Loads six floats, row by row; 24 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Matrix3x2 ReadMatrix3x2(this Archive archive) => archive.ReadScalar<Matrix3x2>();

    /// <summary>Stores sixteen floats, row by row; 64 bytes. MFC: <c>float[4][4]</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Matrix4x4 value) => archive.WriteScalar(value);

    /// <summary>Loads sixteen floats, row by row; 64 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Matrix4x4 ReadMatrix4x4(this Archive archive) => archive.ReadScalar<Matrix4x4>();

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

    /// <summary>Stores two floats, x and y; 8 bytes. MFC: <c>Gdiplus::PointF</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, PointF value) => archive.WriteScalar(value);

    /// <summary>Loads two floats, x and y; 8 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static PointF ReadPointF(this Archive archive) => archive.ReadScalar<PointF>();

    /// <summary>Stores two floats, width and height; 8 bytes. MFC: <c>Gdiplus::SizeF</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, SizeF value) => archive.WriteScalar(value);

    /// <summary>Loads two floats, width and height; 8 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static SizeF ReadSizeF(this Archive archive) => archive.ReadScalar<SizeF>();

    /// <summary>Stores four floats, x, y, width and height; 16 bytes. MFC: <c>Gdiplus::RectF</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, RectangleF value) => archive.WriteScalar(value);

    /// <summary>Loads four floats, x, y, width and height; 16 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static RectangleF ReadRectangleF(this Archive archive) => archive.ReadScalar<RectangleF>();

    /// <summary>
    /// Stores four LONGs: left, top, right, bottom; 16 bytes. An edge beyond the range of a LONG wraps around, and back when it is loaded.
    /// MFC: <c>operator&lt;&lt;(RECT)</c>.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Rectangle value)
    {
        archive.Buffer.Write(value.X);
        archive.Buffer.Write(value.Y);
        archive.Buffer.Write(unchecked(value.X + value.Width));
        archive.Buffer.Write(unchecked(value.Y + value.Height));
    }

    /// <summary>Loads four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&gt;&gt;(RECT)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Rectangle ReadRectangle(this Archive archive)
    {
        int left = archive.Buffer.Read<int>(), top = archive.Buffer.Read<int>(), right = archive.Buffer.Read<int>();
        return new Rectangle(left, top, unchecked(right - left), unchecked(archive.Buffer.Read<int>() - top));
    }

    /// <summary>
    /// Stores a colour's alpha, red, green and blue, as a DWORD <c>AARRGGBB</c>; the name of a named colour is not kept. MFC:
    /// <c>Gdiplus::ARGB</c>; a <c>COLORREF</c> has another order.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Color value) => archive.Buffer.Write(value.ToArgb());

    /// <summary>Loads a colour's alpha, red, green and blue; 4 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Color ReadColor(this Archive archive) => Color.FromArgb(archive.Buffer.Read<int>());
}
