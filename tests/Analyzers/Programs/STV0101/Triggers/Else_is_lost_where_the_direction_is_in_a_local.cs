using Stevedore;

public sealed class Lamp : IArchivable
{
    private byte _watts;

    public void Serialize(Archive ar)
    {
        bool saving = ar.IsStoring;
        if (saving)
            ar.Write(_watts);

        _watts = [|ar.ReadByte()|];
    }
}
