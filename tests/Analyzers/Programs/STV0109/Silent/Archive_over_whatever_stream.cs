using Stevedore;

public sealed class Recorder
{
    private readonly Archive _out;
    private readonly Message _state = new();

    public Recorder(Stream stream) => _out = new Archive(stream, ArchiveMode.Store);

    public void Record(int number)
    {
        _state.Number = number;
        _out.WriteObject(_state);
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}
