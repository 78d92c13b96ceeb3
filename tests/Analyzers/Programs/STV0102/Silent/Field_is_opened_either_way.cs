using Stevedore;

public sealed class Document
{
    private Archive? _archive;
    private int _value;

    public void Open(string path) => _archive = Archive.OpenRead(path);

    public void Save(string path) => _archive = Archive.Create(path);

    public void Pull() => _value = _archive!.ReadInt32();

    public void Push() => _archive!.Write(_value);
}
