using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CPort", Schema = 2, Versionable = true)]
public partial class Port
{
    [Order(2), OptionalField(VersionAdded = 2)] public string? Country;
    [Order(1)] public string? Name;
}
