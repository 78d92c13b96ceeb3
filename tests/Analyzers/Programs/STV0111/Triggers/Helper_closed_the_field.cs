using Stevedore;

public sealed class Link
{
    private readonly Archive _archive;

    public Link(Archive archive) => _archive = archive;

    public void Quit()
    {
        _archive.WriteLine("quit");
        Close();
        [|_archive.WriteLine("really")|];
    }

    private void Close() => _archive.Close();
}
