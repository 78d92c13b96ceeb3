using Stevedore;

public sealed class Tank : IArchivable
{
    private int _version = 2;
    private float _level;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(_version);
        else
            _version = archive.ReadInt32();
        if (_version < 2)
            return;
        if (archive.IsStoring)
            archive.Write(_level);
        else
            _level = archive.ReadSingle();
    }
}
