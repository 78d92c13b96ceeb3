namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CRehearsalSign", Schema = 1)]
public sealed partial class RehearsalSign
{
    public ushort System;
    public byte Position;
    public uint Data;
    public sbyte Letter;
    public string Description = "";
}
