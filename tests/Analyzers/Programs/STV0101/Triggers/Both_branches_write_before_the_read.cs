using Stevedore;

public sealed class Shape : IArchivable
{
    private bool _filled;
    private int _color;

    public void Serialize(Archive ar)
    {
        if (_filled)
            ar.Write((byte)1);
        else
            ar.Write((byte)0);

        _color = [|ar.ReadInt32()|];
    }
}
