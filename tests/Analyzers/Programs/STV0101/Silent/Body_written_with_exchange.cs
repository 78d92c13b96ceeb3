using Stevedore;

public sealed class Money : IArchivable
{
    private long _cents;
    private string? _currency;

    public void Serialize(Archive ar)
    {
        ar.Exchange(ref _cents);
        ar.Exchange(ref _currency);
        if (ar.IsLoading && _currency is null)
            _currency = ar.ReadString();
    }
}
