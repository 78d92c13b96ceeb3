using Stevedore;

[Serializable]
public partial class Warehouse
{
    public Crate[] Crates = [];
    public List<Pallet> Pallets { get; } = [];
    private readonly Dictionary<string, Lorry?[]> _lorries = [];
    public (int, Barrel)? Last;
}

[Serializable] public class [|Crate|] { public int Id; }

[Serializable] public sealed record [|Pallet|](int Id);

[Serializable] public class [|Lorry|] { public string? Plate; }

[Serializable] public struct [|Barrel|] { public int Volume; }
