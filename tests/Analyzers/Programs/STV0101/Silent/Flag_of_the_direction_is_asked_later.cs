using Stevedore;

public sealed class Meter : IArchivable
{
    private int _reading;

    public void Serialize(Archive ar)
    {
        bool done = false;
        if (ar.IsStoring)
        {
            ar.Write(_reading);
            done = true;
        }

        if (!done)
            _reading = ar.ReadInt32();
    }
}
