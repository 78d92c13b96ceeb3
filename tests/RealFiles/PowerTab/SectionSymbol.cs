namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CSectionSymbol", Schema = 1)]
public sealed partial class SectionSymbol
{
    public ushort System;
    public byte Position;
    public uint Data;
}
