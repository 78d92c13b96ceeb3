using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CPort", Schema = 3, Versionable = true)]
public partial class Port
{
    public string? Name;
    [OptionalField(VersionAdded = 3)] public string? Country;
}

[Serializable]
[RuntimeClass("CFreePort", Schema = 2, Versionable = true)]
public partial class [|FreePort|] : Port
{
    public double Rate;
}
