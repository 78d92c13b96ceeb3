using Stevedore;

[Serializable]
public partial class Command
{
    private static readonly Dictionary<string, Action> s_all = new() { ["Beep"] = Console.Beep };

    public string Name = "";

    public void Execute() => s_all[Name]();
}
