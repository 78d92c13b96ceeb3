namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CChordDiagram", Schema = 1)]
public sealed partial class ChordDiagram
{
    public ChordName Name;
    public byte TopFret;
    [Count(WireType.Byte)]
    public byte[] Frets = [];
}
