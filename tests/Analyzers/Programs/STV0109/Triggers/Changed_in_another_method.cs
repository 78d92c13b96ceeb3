using Stevedore;

public sealed class Station
{
    private readonly Archive _out;
    private readonly Message _state = new();

    public Station(SocketFile file) => _out = new Archive(file, ArchiveMode.Store);

    public void Count() => _state.Number += 1;

    public void Report() => [|_out.WriteObject(_state)|];
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}
