using Stevedore;

[Serializable]
[[|RuntimeClass("CPort", Schema = 4, Versionable = true)|]]
public partial class Port
{
    public string? Name;
    public string? Country;
}
