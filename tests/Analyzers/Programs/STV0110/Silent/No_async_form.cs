using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        using var archive = new Archive(file, ArchiveMode.Load);
        Console.WriteLine(archive.ReadString());
        await Task.Yield();
    }
}
