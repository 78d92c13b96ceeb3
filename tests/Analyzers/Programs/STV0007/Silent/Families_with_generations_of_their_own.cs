using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CItem", Schema = 12, Versionable = true)]
public abstract partial class Item
{
    public int Kind;
    [OptionalField(VersionAdded = 12)] public int Style;
}

[Serializable]
[RuntimeClass("CTrack", Schema = 3, Versionable = true), BaseSchema(1, 11), BaseSchema(3, 12)]
public partial class Track : Item;

[Serializable]
[RuntimeClass("CCrossing", Schema = 2, Versionable = true)]
public partial class Crossing : Track
{
    [OptionalField(VersionAdded = 2)] public int Angle;
}

[Serializable]
[RuntimeClass("CSignal", Schema = 1), BaseSchema(0, 11)]
public partial class Signal : Item;
