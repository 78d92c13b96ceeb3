using System.Net.Sockets;
using Stevedore;

public sealed class NamedSocket : ArchiveSocket
{
    public string? Name { get; init; }
}

public sealed class Listener : ArchiveSocket
{
    protected override void OnAccept(SocketError error)
    {
        NamedSocket client = [|new() { Name = "guest" }|];
        Accept(client);
        Console.WriteLine($"{client.Available} bytes wait");
    }
}
