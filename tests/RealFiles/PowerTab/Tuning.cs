namespace Stevedore.RealFiles.Tests.PowerTab;

/// <summary>Within a guitar it is in place; in the tunings file an object of its own.</summary>
[Serializable, RuntimeClass("CTuning", Schema = 1)]
public sealed partial class Tuning
{
    public string Name = "";
    private byte _data;
    [Count(WireType.Byte)]
    public byte[] Notes = [];
}
