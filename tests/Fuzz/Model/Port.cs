namespace Stevedore.Fuzz.Model;

/// <summary>A class with a name of its own on the wire, and a former one.</summary>
[Serializable, RuntimeClass("CPort", Schema = 1), FormerName("CHarbour")]
public partial class Port
{
    public string Name { get; set; } = "";
}
