namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CChordText", Schema = 1)]
public sealed partial class ChordText
{
    public byte Position;
    public ChordName Name;
}
