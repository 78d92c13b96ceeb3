using Stevedore;

public sealed class Station
{
    private readonly Archive _out;
    private readonly Message _state = new();

    public Station(ArchiveSocket socket) => _out = new Archive(new SocketFile(socket), ArchiveMode.Store);

    public void Report(int number)
    {
        _state.Number = number;
        [|_out.WriteObject(_state)|];
        _out.Flush();
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}
