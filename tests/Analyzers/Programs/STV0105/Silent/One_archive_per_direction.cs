using Stevedore;

public static class Client
{
    public static string? Ask(SocketFile file, string question)
    {
        var output = new Archive(file, ArchiveMode.Store);
        var input = new Archive(file, ArchiveMode.Load);
        output.Write(question);
        output.Flush();
        return input.ReadString();
    }
}
