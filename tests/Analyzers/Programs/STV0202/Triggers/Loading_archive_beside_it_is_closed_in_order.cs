using Stevedore;

public static class Client
{
    public static string? Ask(ArchiveSocket socket)
    {
        var file = new SocketFile(socket);
        var input = new Archive(file, ArchiveMode.Load);
        var output = new Archive(file, ArchiveMode.Store);
        output.WriteLine("who");
        output.Flush();
        string? answer = input.ReadLine();
        output.WriteLine("bye");
        input.Close();
        file.Close();
        [|output.Close()|];
        return answer;
    }
}
