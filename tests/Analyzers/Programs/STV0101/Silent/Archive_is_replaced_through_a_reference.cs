using Stevedore;

public static class Rotation
{
    private static void Next(ref Archive archive, Stream stream) => archive = new Archive(stream, ArchiveMode.Load);

    public static int Run(Archive archive, Stream stream)
    {
        archive.Write(1);
        Next(ref archive, stream);
        return archive.ReadInt32();
    }
}
