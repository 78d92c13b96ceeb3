using System.Net.Sockets;
using Stevedore;

public static class Web
{
    public static async Task AnswerAsync(NetworkStream stream)
    {
        string? name;
        using (Archive archive = new(stream, ArchiveMode.Load))
            name = archive.ReadString();
        await using StreamWriter writer = new(stream);
        await writer.WriteLineAsync($"hello {name}");
    }
}
