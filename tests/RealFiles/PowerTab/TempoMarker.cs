namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CTempoMarker", Schema = 1)]
public sealed partial class TempoMarker
{
    public ushort System;
    public byte Position;
    public uint Data;
    public string Description = "";
}
