using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CPort", Schema = 3, Versionable = true)]
public partial class Port
{
    public string? Name;
    [OptionalField(VersionAdded = 2)] public string? Country;
    [OptionalField(VersionAdded = 2)] public int Berths;
    [OptionalField(VersionAdded = 3)] public double Depth;
}
