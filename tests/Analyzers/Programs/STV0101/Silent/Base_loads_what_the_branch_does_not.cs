using Stevedore;

public sealed class Account : IArchivable
{
    private int _balance;
    private string? _holder;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
            ar.Write(_balance);
        if (ar.IsLoading)
            _balance = ar.ReadInt32();
        ar.Exchange(ref _holder);
    }
}
