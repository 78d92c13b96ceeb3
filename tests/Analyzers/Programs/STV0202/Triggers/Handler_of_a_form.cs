using Stevedore;

public sealed class ChatForm
{
    private readonly ArchiveSocket _socket = new();

    private void OnQuit(object sender, EventArgs e)
    {
        var file = new SocketFile(_socket);
        var archive = new Archive(file, ArchiveMode.Store);
        archive.WriteLine("quit");
        _socket.Close();
        [|archive.Close()|];
    }
}
