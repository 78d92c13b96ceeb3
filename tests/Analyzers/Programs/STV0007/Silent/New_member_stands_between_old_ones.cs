using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CPort", Schema = 2, Versionable = true)]
public partial class Port
{
    public string? Name;
    [OptionalField(VersionAdded = 2)] public string? Country;
    public int Berths;
}
