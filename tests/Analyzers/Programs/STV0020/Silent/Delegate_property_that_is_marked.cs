using Stevedore;

[Serializable]
public partial class Command
{
    public string? Name { get; set; }

    [field: NonSerialized] public Action? Execute { get; set; }
}
