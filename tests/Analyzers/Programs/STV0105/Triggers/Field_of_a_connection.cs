using Stevedore;

public sealed class Connection(Stream stream)
{
    private readonly Stream _stream = stream;

    public int Receive()
    {
        var first = new Archive(_stream, ArchiveMode.Load);
        int kind = first.ReadByte();
        var rest = [|new Archive(_stream, ArchiveMode.Load)|];
        return kind + rest.ReadInt32();
    }
}
