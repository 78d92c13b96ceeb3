using Stevedore;

[Serializable]
public partial class Command
{
    public string Name { get; set; } = "";
    public Action? [|Execute|] { get; set; }
}
