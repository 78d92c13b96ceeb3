using Stevedore;

[Serializable, RuntimeClass("CPort", Schema = 2, Versionable = true)]
public partial class Port
{
    [Removed(2)] private int _berths;
    public string Name = "";
}
