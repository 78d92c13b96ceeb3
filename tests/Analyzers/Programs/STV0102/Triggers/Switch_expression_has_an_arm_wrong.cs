using Stevedore;

public sealed class Counter : IArchivable
{
    private int _count;

    public void Serialize(Archive ar) => _count = ar.IsStoring switch
    {
        true => [|ar.ReadInt32()|],
        false => ar.ReadInt32(),
    };
}
