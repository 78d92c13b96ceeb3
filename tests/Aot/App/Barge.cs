namespace Stevedore.Aot;

[Serializable]
internal sealed partial class Barge(string name, params Crate[] crates) : Vessel(name)
{
    private Crate[] _crates = crates;

    public override string ToString() => $"barge {base.ToString()}, carries {string.Join(" and ", _crates)}";
}
