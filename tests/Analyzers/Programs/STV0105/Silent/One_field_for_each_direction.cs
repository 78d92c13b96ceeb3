using Stevedore;

public sealed class Link(Stream stream) : IDisposable
{
    private readonly Archive _in = new(stream, ArchiveMode.Load);
    private readonly Archive _out = new(stream, ArchiveMode.Store);

    public int Ask(int code)
    {
        _out.Write(code);
        _out.Flush();
        return _in.ReadInt32();
    }

    public void Dispose()
    {
        _in.Dispose();
        _out.Dispose();
    }
}
