using Stevedore;

public sealed class Station : IArchivable
{
    private string? _name;
    private int _platforms;

    public void Serialize(Archive ar)
    {
        if (ar.IsLoading)
        {
            _name = ar.ReadString();
            _platforms = ar.ReadInt32();
        }
        {
            [|ar.Write(_name)|];
            ar.Write(_platforms);
        }
    }
}
