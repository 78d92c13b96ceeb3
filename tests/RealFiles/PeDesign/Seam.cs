namespace Stevedore.RealFiles.Tests.PeDesign;

[Serializable, RuntimeClass("CSewSeg")]
public sealed partial class Seam
{
    public ushort Kind;
    public ushort Color;
    [Count(WireType.UInt16)]
    public List<Stitch> Stitches = [];
}
