namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CPosition", Schema = 1)]
public sealed partial class Position
{
    public byte Place;
    public ushort Beaming;
    public uint Data;
    [Count(WireType.Byte)]
    public uint[] Symbols = [];
    public List<LineData> Lines = [];
}
