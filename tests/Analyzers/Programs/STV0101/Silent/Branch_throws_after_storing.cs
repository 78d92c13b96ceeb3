using Stevedore;

public sealed class Ticket : IArchivable
{
    private int _seat;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_seat);
            if (_seat < 0)
                throw new InvalidOperationException("A ticket has a seat.");
        }
        else
        {
            _seat = ar.ReadInt32();
        }

        if (ar.IsLoading && _seat > 100)
            _seat = ar.ReadInt32();
    }
}
