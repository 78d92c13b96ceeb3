namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CTimeSignature", Schema = 1)]
public sealed partial class TimeSignature
{
    public ushort System;
    public byte Position;
    public uint Data;
}
