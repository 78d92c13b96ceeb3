namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable, RuntimeClass("CDataBlock", Schema = 700, Versionable = true)]
public sealed partial class Block : Entity
{
    public double X;
    public double Y;
    public double ScaleX;
    public double ScaleY;
    public double Angle;
    public uint Definition;
}
