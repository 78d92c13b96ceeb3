using System.Drawing;
using System.Numerics;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

/// <content>Vectors, matrices, and the structures of <c>System.Drawing</c>, as their parts lie in memory.</content>
public sealed partial class Archive
{
    /// <summary>Stores two floats; 8 bytes. MFC: two <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Vector2 value) => WriteParts<Vector2, float>(value);

    /// <summary>Loads two floats; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Vector2 ReadVector2() => ReadParts<Vector2, float>();

    /// <summary>Stores three floats; 12 bytes. MFC: three <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Vector3 value) => WriteParts<Vector3, float>(value);

    /// <summary>Loads three floats; 12 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Vector3 ReadVector3() => ReadParts<Vector3, float>();

    /// <summary>Stores four floats; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Vector4 value) => WriteParts<Vector4, float>(value);

    /// <summary>Loads four floats; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Vector4 ReadVector4() => ReadParts<Vector4, float>();

    /// <summary>Stores four floats, x, y, z and w; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Quaternion value) => WriteParts<Quaternion, float>(value);

    /// <summary>Loads four floats, x, y, z and w; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Quaternion ReadQuaternion() => ReadParts<Quaternion, float>();

    /// <summary>Stores four floats, the normal and the distance; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Plane value) => WriteParts<Plane, float>(value);

    /// <summary>Loads four floats, the normal and the distance; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Plane ReadPlane() => ReadParts<Plane, float>();

    /// <summary>Stores six floats, row by row; 24 bytes. MFC: <c>XFORM</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Matrix3x2 value) => WriteParts<Matrix3x2, float>(value);

    /// <summary>Loads six floats, row by row; 24 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Matrix3x2 ReadMatrix3x2() => ReadParts<Matrix3x2, float>();

    /// <summary>Stores sixteen floats, row by row; 64 bytes. MFC: <c>float[4][4]</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Matrix4x4 value) => WriteParts<Matrix4x4, float>(value);

    /// <summary>Loads sixteen floats, row by row; 64 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Matrix4x4 ReadMatrix4x4() => ReadParts<Matrix4x4, float>();

    /// <summary>Stores two floats, x and y; 8 bytes. MFC: <c>Gdiplus::PointF</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(PointF value) => WriteParts<PointF, float>(value);

    /// <summary>Loads two floats, x and y; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public PointF ReadPointF() => ReadParts<PointF, float>();

    /// <summary>Stores two floats, width and height; 8 bytes. MFC: <c>Gdiplus::SizeF</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(SizeF value) => WriteParts<SizeF, float>(value);

    /// <summary>Loads two floats, width and height; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public SizeF ReadSizeF() => ReadParts<SizeF, float>();

    /// <summary>Stores four floats, x, y, width and height; 16 bytes. MFC: <c>Gdiplus::RectF</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(RectangleF value) => WriteParts<RectangleF, float>(value);

    /// <summary>Loads four floats, x, y, width and height; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public RectangleF ReadRectangleF() => ReadParts<RectangleF, float>();

    /// <summary>
    /// Stores four LONGs: left, top, right, bottom; 16 bytes. An edge beyond the range of a LONG wraps around, and back when it is loaded.
    /// MFC: <c>operator&lt;&lt;(RECT)</c>.
    /// </summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Rectangle value)
    {
        Buffer.Write(value.X);
        Buffer.Write(value.Y);
        Buffer.Write(unchecked(value.X + value.Width));
        Buffer.Write(unchecked(value.Y + value.Height));
    }

    /// <summary>Loads four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&gt;&gt;(RECT)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Rectangle ReadRectangle()
    {
        int left = Buffer.Read<int>(), top = Buffer.Read<int>(), right = Buffer.Read<int>();
        return new Rectangle(left, top, unchecked(right - left), unchecked(Buffer.Read<int>() - top));
    }

    /// <summary>
    /// Stores a colour's alpha, red, green and blue, as a DWORD <c>AARRGGBB</c>; the name of a named colour is not kept. MFC:
    /// <c>Gdiplus::ARGB</c>; a <c>COLORREF</c> has another order.
    /// </summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Color value) => Buffer.Write(value.ToArgb());

    /// <summary>Loads a colour's alpha, red, green and blue; 4 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Color ReadColor() => Color.FromArgb(Buffer.Read<int>());

    private void WriteParts<T, TPart>(T value)
        where T : unmanaged
        where TPart : unmanaged => WriteArray(MemoryMarshal.Cast<T, TPart>(new ReadOnlySpan<T>(in value)));

    private T ReadParts<T, TPart>()
        where T : unmanaged
        where TPart : unmanaged
    {
        T value = default;
        Span<TPart> parts = MemoryMarshal.Cast<T, TPart>(new Span<T>(ref value));
        ReadExactly(MemoryMarshal.AsBytes(parts));
        LittleEndian.Swap(parts);
        return value;
    }
}
