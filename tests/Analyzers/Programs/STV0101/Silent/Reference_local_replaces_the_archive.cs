using Stevedore;

public static class Rotation
{
    public static int Run(Stream stream)
    {
        Archive archive = new(stream, ArchiveMode.Store);
        ref Archive current = ref archive;
        archive.Write(1);
        archive.Close();
        current = new Archive(stream, ArchiveMode.Load);
        return archive.ReadInt32();
    }
}
