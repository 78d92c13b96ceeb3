namespace Stevedore.RealFiles.Tests.PeDesign;

[Serializable, RuntimeClass("CEmbOne")]
public sealed partial class Design
{
    [FixedLength(2)]
    private Bounds[] _bounds = [];
    [FixedLength(6)]
    public float[] Transformation = [];
    private ushort _one;
    public short X;
    public short Y;
    public short Width;
    public short Height;
    [FixedLength(8)]
    private byte[] _reserved = [];
    public List<Seam> Seams = [];
    [Count(WireType.UInt16)]
    public List<ColorChange> Colors = [];
}
