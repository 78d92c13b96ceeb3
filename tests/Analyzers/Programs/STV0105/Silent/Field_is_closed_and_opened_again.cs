using Stevedore;

public sealed class Reader(Stream stream)
{
    private Archive? _in;

    public void Begin() => _in = new Archive(stream, ArchiveMode.Load);

    public int Next() => _in!.ReadInt32();

    public void End()
    {
        _in?.Close();
        _in = null;
    }
}
