using Stevedore;

public sealed class Station
{
    private readonly Archive _out;
    private readonly Message _state = new();

    public Station(SocketFile file) => _out = new Archive(file, ArchiveMode.Store);

    public void Report(int number)
    {
        _state.Number = number;
        _state.Serialize(_out);
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
