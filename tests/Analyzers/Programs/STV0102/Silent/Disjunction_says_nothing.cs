using Stevedore;

public sealed class Slot : IArchivable
{
    private int _value;
    private bool _always;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring || _always)
        {
            if (ar.IsLoading)
                _value = ar.ReadInt32();
            else
                ar.Write(_value);
        }
    }
}
