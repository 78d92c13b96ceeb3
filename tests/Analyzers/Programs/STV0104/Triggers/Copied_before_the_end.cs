using Stevedore;

public static class Endpoint
{
    public static async Task RespondAsync(Stream response, string text)
    {
        using var memory = new MemoryStream();
        using var archive = new Archive(memory, ArchiveMode.Store);
        archive.Write(text);
        await [|memory.CopyToAsync(response)|];
    }
}
