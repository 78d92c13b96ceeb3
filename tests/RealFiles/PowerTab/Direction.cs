namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CDirection", Schema = 1)]
public sealed partial class Direction
{
    public byte Position;
    [Count(WireType.Byte)]
    public List<ushort> Symbols = [];
}
