using Stevedore;

public sealed class Layer : IArchivable
{
    private int _opacity;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_opacity);
        }

        _opacity = [|ar.ReadInt32()|];
    }
}
