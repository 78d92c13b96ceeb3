// File: Sender.cs
using Stevedore;

public sealed partial class Sender
{
    private Stream _output = new SocketFile(new ArchiveSocket());

    public long Progress => _output.Position;
}
// File: Sender.Files.cs
using Stevedore;

public sealed partial class Sender
{
    public void SendToFile(string path) => _output = File.Create(path);
}
