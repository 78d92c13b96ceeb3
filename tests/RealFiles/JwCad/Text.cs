namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable, RuntimeClass("CDataMoji", Schema = 700, Versionable = true)]
public sealed partial class Text : Entity
{
    public double StartX;
    public double StartY;
    public double EndX;
    public double EndY;
    public uint Kind;
    public double Width;
    public double Height;
    public double Gap;
    public double Angle;
    public string Font = "";
    public string Value = "";
}
