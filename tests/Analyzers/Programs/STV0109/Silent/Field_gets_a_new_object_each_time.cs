using Stevedore;

public sealed class Station
{
    private readonly Archive _out;
    private Message _last = new();

    public Station(SocketFile file) => _out = new Archive(file, ArchiveMode.Store);

    public void Report(int number)
    {
        _last = new Message();
        _last.Number = number;
        _out.WriteObject(_last);
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}
