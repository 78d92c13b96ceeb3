namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CDynamic", Schema = 1)]
public sealed partial class Dynamic
{
    public ushort System;
    public byte Staff;
    public byte Position;
    [When(typeof(Format), nameof(Format.IsBefore15)), WireType(WireType.Byte)]
    private ushort _formerVolume;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private ushort _volume;
}
