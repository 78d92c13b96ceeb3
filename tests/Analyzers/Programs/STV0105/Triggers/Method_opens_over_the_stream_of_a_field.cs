using Stevedore;

public sealed class Reader : IDisposable
{
    private readonly Stream _stream;
    private readonly Archive _in;

    public Reader(Stream stream)
    {
        _stream = stream;
        _in = new Archive(stream, ArchiveMode.Load);
    }

    public int Next() => _in.ReadInt32();

    public string? Title()
    {
        using Archive archive = [|new Archive(_stream, ArchiveMode.Load)|];
        return archive.ReadString();
    }

    public void Dispose() => _in.Dispose();
}
