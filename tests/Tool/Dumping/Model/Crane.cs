namespace Stevedore.Tool.Tests.Dumping.Model;

[Serializable, RuntimeClass("CCrane", Schema = 1)]
public partial class Crane
{
    public string Name { get; set; } = "";

    public Yard? Home { get; set; }
}
