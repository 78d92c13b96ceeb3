using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CPart", Schema = 2, Versionable = true), SchemaOrder(10000, 10002, 2)]
public partial class Part
{
    public int Number;
    [OptionalField(VersionAdded = 10002), Removed(2)] public int Weight;
    [OptionalField(VersionAdded = 2)] public int Length;
}

[Serializable]
[RuntimeClass("CWheel", Schema = 2, Versionable = true), SchemaOrder(10000, 10002, 2)]
public partial class Wheel : Part;
