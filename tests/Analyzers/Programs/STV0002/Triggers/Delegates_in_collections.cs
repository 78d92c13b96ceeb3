using Stevedore;

[Serializable]
public partial class Menu
{
    public string? Name;
    public List<Action> [|Handlers|] = [];
    public Dictionary<string, Func<int>> [|ByName|] = [];
    public Action[] [|All|] = [];
    public (int Number, Action Act) [|First|];
}
