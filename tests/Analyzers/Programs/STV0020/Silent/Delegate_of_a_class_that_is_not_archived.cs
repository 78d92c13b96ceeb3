using Stevedore;

public sealed class Editor(Action<string> report)
{
    private readonly Action<string> _report = report;

    public void Open(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        _report(archive.ReadString() ?? "");
        archive.EnsureEnd();
    }
}
