// File: Library.cs
namespace Drawing;

public interface IShape
{
    int Size { get; }
}

[Serializable]
public sealed partial class Circle : IShape
{
    public int Size { get; set; }
}
// File: Circle.cs
using Drawing;
using Stevedore;

namespace App;

[Serializable]
[RuntimeClass("Circle")]
public sealed partial class [|ColouredCircle|] : IShape
{
    public int Size { get; set; }
    public int Colour;
}

[Serializable]
public sealed partial class Picture
{
    public Dictionary<string, List<IShape>> Layers = [];
}
