namespace Stevedore.Aot;

[Serializable]
internal sealed partial class Tug(string name, double bollardPull) : Vessel(name)
{
    private double _bollardPull = bollardPull;

    public override string ToString() => $"tug {base.ToString()}, pulls {_bollardPull} t";
}
