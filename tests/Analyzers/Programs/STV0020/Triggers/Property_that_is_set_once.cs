using Stevedore;

[Serializable]
public partial class Column
{
    public required string Header { get; init; }
    public Func<object, string>? [|Text|] { get; init; }
}
