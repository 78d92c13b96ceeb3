using Stevedore;

public sealed class Track : IArchivable
{
    private double _length;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            return;
        if (archive.ObjectSchema > 3)
            throw new InvalidDataException();
        [|Load(archive)|];
    }

    private void Load(Archive archive) => _length = archive.ObjectSchema > 1 ? archive.ReadDouble() : archive.ReadSingle();
}
