using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        using var archive = new Archive(file, ArchiveMode.Load);
        Console.WriteLine(archive.ReadInt32() + archive.Position);
    }
}
