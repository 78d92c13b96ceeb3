using Stevedore;

public sealed class Store
{
    private Archive? _archive;

    private void SwitchToLoading(Stream stream) => _archive = new Archive(stream, ArchiveMode.Load);

    public int RoundTrip(Stream stream, ArchiveMode first)
    {
        _archive = new Archive(stream, first);
        _archive.Write(1);
        _archive.Close();
        stream.Position = 0;
        SwitchToLoading(stream);
        return _archive.ReadInt32();
    }
}
