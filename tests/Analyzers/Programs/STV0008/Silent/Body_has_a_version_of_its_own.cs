using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial class Shape
{
    [BodyVersion] public ushort Version = 2;
    public int Width;
    [OptionalField(VersionAdded = 2)] public int Height;
}
