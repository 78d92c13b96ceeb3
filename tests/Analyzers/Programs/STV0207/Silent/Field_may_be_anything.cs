using Stevedore;

public sealed class Connection
{
    private readonly Stream _stream;

    public Connection(Stream stream) => _stream = stream;

    public Connection(ArchiveSocket socket) => _stream = new SocketFile(socket);

    public long Size => _stream.Length;
}
