using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CPart", Schema = 2, Versionable = true), SchemaOrder(10002, 2)]
public partial class Part
{
    public int Number;
    [OptionalField(VersionAdded = 10001)] public int [|Weight|];
}

[Serializable]
[RuntimeClass("CWheel", Schema = 2, Versionable = true), SchemaOrder(1, 2)]
public partial class [|Wheel|] : Axle;

[Serializable]
[RuntimeClass("CAxle", Schema = 2, Versionable = true)]
public partial class Axle
{
    public int Number;
    [OptionalField(VersionAdded = 2)] public int Weight;
}
