using Stevedore;

public sealed class Valve : IArchivable
{
    private short _turns;

    public void Serialize(Archive ar)
    {
        switch (ar.IsStoring)
        {
            case true:
                ar.Write(_turns);
                break;
        }

        _turns = [|ar.ReadInt16()|];
    }
}
