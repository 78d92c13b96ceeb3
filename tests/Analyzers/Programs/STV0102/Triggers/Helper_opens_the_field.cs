using Stevedore;

public sealed class Document
{
    private Archive? _archive;

    public int Load(Stream stream)
    {
        _archive = new Archive(stream, ArchiveMode.Load);
        Store(stream);
        return [|_archive.ReadInt32()|];
    }

    public void Reload(Stream stream) => _archive = new Archive(stream, ArchiveMode.Load);

    private void Store(Stream stream)
    {
        _archive?.Close();
        _archive = new Archive(stream, ArchiveMode.Store);
    }
}
