namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CLineData", Schema = 1)]
public sealed partial class LineData
{
    public byte Tone;
    [When(typeof(Format), nameof(Format.IsBefore15)), WireType(WireType.Byte)]
    private ushort _formerData;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private ushort _data;
    [Count(WireType.Byte)]
    public uint[] Symbols = [];
}
