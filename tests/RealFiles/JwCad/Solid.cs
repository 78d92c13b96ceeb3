namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable, RuntimeClass("CDataSolid", Schema = 700, Versionable = true)]
public sealed partial class Solid : Entity
{
    private const ushort OwnColor = 10;

    [FixedLength(8)]
    public double[] Corners = [];
    [When(nameof(HasOwnColor))]
    public uint Color;

    public bool HasOwnColor => PenColor == OwnColor;
}
