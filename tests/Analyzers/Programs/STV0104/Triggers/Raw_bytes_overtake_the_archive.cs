using Stevedore;

public static class Sender
{
    public static void Send(SocketFile file, byte[] picture)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(picture.Length);
        [|file.Write(picture, 0, picture.Length)|];
    }
}
