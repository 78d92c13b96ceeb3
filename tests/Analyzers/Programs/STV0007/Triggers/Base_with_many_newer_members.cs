using System.Runtime.Serialization;
using Stevedore;

[Serializable]
[RuntimeClass("CItem", Schema = 4, Versionable = true)]
public abstract partial class Item
{
    public int Kind;
    [OptionalField(VersionAdded = 2)] public int Style;
    [OptionalField(VersionAdded = 3)] public int Layer;
    [OptionalField(VersionAdded = 4)] public int Owner;
}

[Serializable]
[RuntimeClass("CTrack", Schema = 1)]
public partial class [|Track|] : Item;
