using Stevedore;

public sealed class Album : IArchivable
{
    private int _pages;
    private string? _owner;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
            ar.Write(_pages);
        else
            _pages = ar.ReadInt32();

        if (ar.IsStoring)
        {
            ar.Write(_owner);
            return;
        }

        _owner = ar.ReadString();
    }
}
