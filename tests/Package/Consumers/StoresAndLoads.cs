using Stevedore;

Crate crate = new("tea");
crate.Add(12);
Archive.Save("crate.bin", crate);

Crate loaded = Archive.Load<Crate>("crate.bin");
Console.WriteLine(loaded);

[Serializable]
internal sealed partial class Crate
{
    private readonly string _goods;
    private int _pieces;

    public Crate(string goods) => _goods = goods;

    public void Add(int pieces) => _pieces += pieces;

    public override string ToString() => $"{_pieces} pieces of {_goods}";
}
