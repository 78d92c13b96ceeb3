using Stevedore;

public sealed class Ruler : IArchivable
{
    private double _unit;

    public void Serialize(Archive archive)
    {
        if (!archive.IsStoring)
            _unit = archive.ReadDouble();

        [|archive.Write(_unit)|];
    }
}
