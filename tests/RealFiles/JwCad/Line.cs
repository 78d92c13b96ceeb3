namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable, RuntimeClass("CDataSen", Schema = 700, Versionable = true)]
public sealed partial class Line : Entity
{
    public double StartX;
    public double StartY;
    public double EndX;
    public double EndY;
}
