using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass(Versionable = true)]
public partial class Settings
{
    public int Width;
    [OptionalField] private int [|_height|];

    public int Height => _height;
}
