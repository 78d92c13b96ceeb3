using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CPort", Schema = 3, Versionable = true)]
public partial class Port
{
    public string? Name;
    [OptionalField(VersionAdded = 3), Removed(2)] public string? [|Country|];
}
