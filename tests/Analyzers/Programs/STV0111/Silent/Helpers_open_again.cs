using Stevedore;

public sealed class Link(Stream stream)
{
    private Archive _archive = new(stream, ArchiveMode.Store);

    public void Restart(bool again)
    {
        _archive.Close();
        Open(stream);
        _archive.Write(1);
        CloseIf(again);
        _archive.Write(2);
    }

    private void Open(Stream over) => _archive = new Archive(over, ArchiveMode.Store);

    private void CloseIf(bool really)
    {
        if (really)
            _archive.Close();
    }
}
