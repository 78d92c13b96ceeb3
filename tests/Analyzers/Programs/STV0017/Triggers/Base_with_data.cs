using Stevedore;

public class Item
{
    public int Number;
}

public class Tagged : Item
{
    private string? _tag;

    public string? Tag => _tag ??= "none";
}

[Serializable]
public partial class [|[|Crate|]|] : Tagged
{
    public int Weight;
}
