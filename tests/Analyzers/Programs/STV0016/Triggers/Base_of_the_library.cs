// File: Library.cs
namespace Drawing;

[Serializable]
public abstract partial class Shape
{
    public int Size { get; set; }
}

[Serializable, Stevedore.RuntimeClass("CRing")]
internal sealed partial class Ring : Shape
{
    public int Width;
}
// File: Ring.cs
using Drawing;

namespace App;

[Serializable]
public sealed partial class [|CRing|] : Shape
{
    public int Colour;
}

[Serializable]
public sealed partial class Picture
{
    public Shape? Frame;
}
