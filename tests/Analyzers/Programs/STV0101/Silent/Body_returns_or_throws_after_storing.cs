using Stevedore;

public sealed class Valve : IArchivable
{
    private int _state;
    private int _pressure;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(_state);
            archive.Write(_pressure);
            return;
        }

        _state = archive.ReadInt32();
        if (archive.IsStoring)
            throw new InvalidOperationException();
        _pressure = archive.ReadInt32();
    }
}
