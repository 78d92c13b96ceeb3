using Stevedore;

public sealed class Gauge : IArchivable
{
    private int _value;
    private int _unit;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(_value);
        Console.WriteLine(_value);
        if (archive.IsLoading)
            _value = archive.ReadInt32();
        if (!archive.IsStoring)
        {
            _unit = archive.ReadInt32();
            return;
        }

        archive.Write(_unit);
    }
}
