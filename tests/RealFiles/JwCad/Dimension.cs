using System.Runtime.Serialization;

namespace Stevedore.RealFiles.Tests.JwCad;

/// <summary>A dimension line with its figure, both in place, and since version 4.20 the lines and points of the SXF format.</summary>
[Serializable, RuntimeClass("CDataSunpou", Schema = 700, Versionable = true)]
public sealed partial class Dimension : Entity
{
    [Embedded]
    public Line Line = new();
    [Embedded]
    public Text Figure = new();
    [OptionalField(VersionAdded = 420)]
    public ushort SxfMode;
    [OptionalField(VersionAdded = 420), Embedded, FixedLength(2)]
    public Line[] HelpLines = [new(), new()];
    [OptionalField(VersionAdded = 420), Embedded, FixedLength(4)]
    public Dot[] Points = [new(), new(), new(), new()];
}
