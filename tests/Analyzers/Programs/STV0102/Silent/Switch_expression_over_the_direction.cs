using Stevedore;

public sealed class Counter : IArchivable
{
    private int _count;

    public void Serialize(Archive ar) => _count = ar.IsStoring switch
    {
        true => Store(ar),
        false => ar.ReadInt32(),
    };

    private int Store(Archive ar)
    {
        ar.Write(_count);
        return _count;
    }
}
