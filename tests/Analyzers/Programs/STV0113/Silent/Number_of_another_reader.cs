using Stevedore;

public static class Importer
{
    public static void Import(BinaryReader reader, Archive archive)
    {
        byte[] data = new byte[reader.ReadInt32()];
        reader.Read(data);
        archive.Write(data.AsSpan());
    }
}
