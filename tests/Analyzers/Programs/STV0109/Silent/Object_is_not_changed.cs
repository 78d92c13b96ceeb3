using Stevedore;

public sealed class Station
{
    private readonly Archive _out;
    private readonly Message _hello = new() { Text = "hello" };

    public Station(SocketFile file)
    {
        _out = new Archive(file, ArchiveMode.Store);
        _hello.Number = 1;
    }

    public void Greet() => _out.WriteObject(_hello);
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}
