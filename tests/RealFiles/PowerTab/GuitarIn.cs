namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CGuitarIn", Schema = 1)]
public sealed partial class GuitarIn
{
    public ushort System;
    public byte Staff;
    public byte Position;
    public ushort Guitars;
}
