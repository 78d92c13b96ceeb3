namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable, RuntimeClass("CDataList", Schema = 700, Versionable = true)]
public sealed partial class BlockDefinition : Entity
{
    public uint Number;
    public uint IsReferenced;
    [WireType(WireType.Time32)]
    public DateTimeOffset Written;
    public string Name = "";
    public List<Entity> Entities = [];
}
