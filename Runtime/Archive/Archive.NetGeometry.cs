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
    public void Write(Vector2 value) => PutParts<Vector2, float>(value);

    /// <summary>Loads two floats; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Vector2 ReadVector2() => TakeParts<Vector2, float>();

    /// <summary>Stores three floats; 12 bytes. MFC: three <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Vector3 value) => PutParts<Vector3, float>(value);

    /// <summary>Loads three floats; 12 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Vector3 ReadVector3() => TakeParts<Vector3, float>();

    /// <summary>Stores four floats; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Vector4 value) => PutParts<Vector4, float>(value);

    /// <summary>Loads four floats; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Vector4 ReadVector4() => TakeParts<Vector4, float>();

    /// <summary>Stores four floats, x, y, z and w; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Quaternion value) => PutParts<Quaternion, float>(value);

    /// <summary>Loads four floats, x, y, z and w; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Quaternion ReadQuaternion() => TakeParts<Quaternion, float>();

    /// <summary>Stores four floats, the normal and the distance; 16 bytes. MFC: four <c>float</c>s.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Plane value) => PutParts<Plane, float>(value);

    /// <summary>Loads four floats, the normal and the distance; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Plane ReadPlane() => TakeParts<Plane, float>();

    /// <summary>Stores six floats, row by row; 24 bytes. MFC: <c>XFORM</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Matrix3x2 value) => PutParts<Matrix3x2, float>(value);

    /// <summary>Loads six floats, row by row; 24 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Matrix3x2 ReadMatrix3x2() => TakeParts<Matrix3x2, float>();

    /// <summary>Stores sixteen floats, row by row; 64 bytes. MFC: <c>float[4][4]</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Matrix4x4 value) => PutParts<Matrix4x4, float>(value);

    /// <summary>Loads sixteen floats, row by row; 64 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Matrix4x4 ReadMatrix4x4() => TakeParts<Matrix4x4, float>();

    /// <summary>Stores two floats, x and y; 8 bytes. MFC: <c>Gdiplus::PointF</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(PointF value) => PutParts<PointF, float>(value);

    /// <summary>Loads two floats, x and y; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public PointF ReadPointF() => TakeParts<PointF, float>();

    /// <summary>Stores two floats, width and height; 8 bytes. MFC: <c>Gdiplus::SizeF</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(SizeF value) => PutParts<SizeF, float>(value);

    /// <summary>Loads two floats, width and height; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public SizeF ReadSizeF() => TakeParts<SizeF, float>();

    /// <summary>Stores four floats, x, y, width and height; 16 bytes. MFC: <c>Gdiplus::RectF</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(RectangleF value) => PutParts<RectangleF, float>(value);

    /// <summary>Loads four floats, x, y, width and height; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public RectangleF ReadRectangleF() => TakeParts<RectangleF, float>();

    /// <summary>
    /// Stores four LONGs: left, top, right, bottom; 16 bytes. An edge beyond the range of a LONG wraps around, and back when it is loaded.
    /// MFC: <c>operator&lt;&lt;(RECT)</c>.
    /// </summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Rectangle value)
    {
        Put(value.X);
        Put(value.Y);
        Put(unchecked(value.X + value.Width));
        Put(unchecked(value.Y + value.Height));
    }

    /// <summary>Loads four LONGs: left, top, right, bottom; 16 bytes. MFC: <c>operator&gt;&gt;(RECT)</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Rectangle ReadRectangle()
    {
        int left = Take<int>(), top = Take<int>(), right = Take<int>();
        return new Rectangle(left, top, unchecked(right - left), unchecked(Take<int>() - top));
    }

    /// <summary>
    /// Stores a colour's alpha, red, green and blue, as a DWORD <c>AARRGGBB</c>; the name of a named colour is not kept. MFC:
    /// <c>Gdiplus::ARGB</c>; a <c>COLORREF</c> has another order.
    /// </summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Color value) => Put(value.ToArgb());

    /// <summary>Loads a colour's alpha, red, green and blue; 4 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Color ReadColor() => Color.FromArgb(Take<int>());

    private void PutParts<T, TPart>(T value)
        where T : unmanaged
        where TPart : unmanaged => WriteArray(MemoryMarshal.Cast<T, TPart>(new ReadOnlySpan<T>(in value)));

    private T TakeParts<T, TPart>()
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
