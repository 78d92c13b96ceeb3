using Stevedore;

public static class Port
{
    public static int Next(ArchiveSocket socket, byte[] buffer)
    {
        SocketFile file = new(socket);
        using (Archive archive = new(file, ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        return file.Read(buffer, 0, buffer.Length);
    }
}
