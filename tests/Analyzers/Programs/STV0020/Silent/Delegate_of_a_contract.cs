using Stevedore;

public interface IAction
{
    Action? Execute { get; set; }
}

[Serializable]
public partial class NamedAction : IAction
{
    public string? Name;

    Action? IAction.Execute
    {
        get => () => Console.WriteLine(Name);
        set => value?.Invoke();
    }
}
