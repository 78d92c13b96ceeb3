using Stevedore;

public sealed class Invoice : IArchivable
{
    private int _number;
    private long _cents;

    public void Serialize(Archive ar)
    {
        ar.Exchange(ref _number);
        Amount(ar);
    }

    private void Amount(Archive ar)
    {
        if (ar.IsStoring) ar.Write(_cents);
        _cents = [|ar.ReadInt64()|];
    }
}
