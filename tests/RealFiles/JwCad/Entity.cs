using System.Runtime.Serialization;

namespace Stevedore.RealFiles.Tests.JwCad;

/// <summary>What all entities have in common. The schema in the tag of every class is the version of the file.</summary>
[Serializable, RuntimeClass("CData", Schema = 700, Versionable = true)]
public abstract partial class Entity
{
    public uint Group;
    public byte PenStyle;
    public ushort PenColor;
    [OptionalField(VersionAdded = 351)]
    public ushort PenWidth;
    public ushort Layer;
    public ushort LayerGroup;
    public ushort Flag;
}
