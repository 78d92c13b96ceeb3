namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable]
public partial struct ChordName
{
    [When(typeof(Format), nameof(Format.IsBefore15)), WireType(WireType.Byte)]
    private ushort _formerKey;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private ushort _key;
    private byte _formula;
    private ushort _modification;
    private byte _type;
}
