using Stevedore;

public static class Transfer
{
    public static int Value(Stream stream, ArchiveMode mode, int value)
    {
        using var archive = new Archive(stream, mode);
        if (mode == ArchiveMode.Store)
        {
            archive.Write(value);
            return value;
        }

        return archive.ReadInt32();
    }
}
