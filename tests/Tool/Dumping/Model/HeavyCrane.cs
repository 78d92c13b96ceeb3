namespace Stevedore.Tool.Tests.Dumping.Model;

[Serializable, RuntimeClass("CHeavyCrane", Schema = 1)]
public sealed partial class HeavyCrane : Crane
{
    public float Load { get; set; }
}
