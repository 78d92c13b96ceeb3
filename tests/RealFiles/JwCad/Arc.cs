namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable, RuntimeClass("CDataEnko", Schema = 700, Versionable = true)]
public sealed partial class Arc : Entity
{
    public double CenterX;
    public double CenterY;
    public double Radius;
    public double StartAngle;
    public double Angle;
    public double Tilt;
    public double Flatness;
    public uint IsFullCircle;
}
