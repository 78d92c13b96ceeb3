using Stevedore;

[Serializable]
public partial class Port
{
    [[|AsReference|]] public Port? Next;
    [[|AsReference|]] public object? Tag;
    [AsReference] public List<Port> Ports = [];
    [AsReference] public string? Name;
}
