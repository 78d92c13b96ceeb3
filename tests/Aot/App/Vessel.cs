namespace Stevedore.Aot;

[Serializable]
internal abstract partial class Vessel(string name)
{
    private string _name = name;

    public Vessel? Companion { get; set; }

    public override string ToString() => $"{_name} with {Companion?._name ?? "nobody"}";
}
