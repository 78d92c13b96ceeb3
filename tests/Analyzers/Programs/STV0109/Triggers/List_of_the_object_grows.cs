using Stevedore;

public sealed class Roster(ArchiveSocket socket)
{
    private readonly Archive _out = new(new SocketFile(socket), ArchiveMode.Store);
    private readonly Message _members = new();

    public void Join(string name)
    {
        _members.Names.Add(name);
        [|_out.WriteObject(_members)|];
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}
