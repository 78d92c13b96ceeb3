using Stevedore;

public sealed class Ledger
{
    private Archive? _archive;

    public void Open(string path) => _archive = Archive.Create(path);

    public void Add(int amount) => _archive!.Write(amount);

    public void Close() => _archive!.Close();
}
