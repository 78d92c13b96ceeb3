using System.Drawing;

namespace Stevedore.Mfc;

/// <summary>A rectangle by its edges; right and bottom lie just outside. MFC: <c>RECT</c>, <c>CRect</c>.</summary>
/// <remarks>On the wire: four LONGs; 16 bytes. <see cref="Rectangle"/>, which has width and height, cannot hold every RECT.</remarks>
/// <param name="Left">The x-coordinate of the left edge.</param>
/// <param name="Top">The y-coordinate of the top edge.</param>
/// <param name="Right">The x-coordinate of the right edge.</param>
/// <param name="Bottom">The y-coordinate of the bottom edge.</param>
public readonly record struct Rect(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Converts a rectangle.</summary>
    public Rect(Rectangle value) : this(value.Left, value.Top, value.Right, value.Bottom) { }

    /// <summary>The rectangle by its corner and size.</summary>
    /// <exception cref="OverflowException">Width or height do not fit 32 bits.</exception>
    public Rectangle ToRectangle() => new(Left, Top, checked(Right - Left), checked(Bottom - Top));
}
