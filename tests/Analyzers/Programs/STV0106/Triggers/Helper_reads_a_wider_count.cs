using Stevedore;

public sealed class Crate : IArchivable
{
    private int _id;
    private string? _name;
    private double _weight;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            WriteHeader(archive, (ushort)_id);
            archive.Write(_name);
        }
        else
        {
            _id = ReadHeader(archive);
            _name = archive.ReadString();
        }
    }

    private static void WriteHeader(Archive archive, ushort id)
    {
        archive.Write((byte)1);
        archive.Write(id);
    }

    private static int ReadHeader(Archive archive)
    {
        if (archive.ReadByte() != 1)
            throw new InvalidDataException();
        return (int)[|archive.ReadUInt32()|];
    }
}
