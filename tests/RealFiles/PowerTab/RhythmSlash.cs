namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CRhythmSlash", Schema = 1)]
public sealed partial class RhythmSlash
{
    public byte Position;
    public byte Beaming;
    public uint Data;
}
